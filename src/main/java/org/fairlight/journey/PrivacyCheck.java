package org.fairlight.journey;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.media.MediaShelf;
import org.fairlight.media.ShownOthers;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskForm;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A privacy steward's look before anybody reads: is everything hidden that should be, and did other people agree? */
@Service
@Transactional
class PrivacyCheck implements TaskForm<PrivacyAnswers> {

    private final Stories stories;
    private final MediaShelf media;

    PrivacyCheck(Stories stories, MediaShelf media) {
        this.stories = stories;
        this.media = media;
    }

    @Override
    public Form form() {
        return Form.PRIVACY_CHECK;
    }

    @Override
    public Class<PrivacyAnswers> answersType() {
        return PrivacyAnswers.class;
    }

    @Override
    public PrivacyAnswers begin(TaskInHand task) {
        Story masked = stories.masked(task.caseId());
        List<PrivacyAnswers.OtherPeople> files = media.withOthers(task.caseId()).stream()
                .map(PrivacyCheck::soFar)
                .toList();
        return new PrivacyAnswers(masked.happened(), masked.good(), masked.better(), false, files);
    }

    @Override
    public Map<Variable, Object> handIn(TaskInHand task, PrivacyAnswers answers) {
        check(task.caseId(), answers).done();
        stories.correctMasking(task.caseId(), answers.masked());
        answers.files().stream()
                .filter(PrivacyAnswers.OtherPeople::isAnswered)
                .forEach(file -> media.others(
                        task.caseId(), file.fileId(), requireNonNull(file.who()).name(), file.mayBeShown()));
        return Map.of(Variable.NEEDS_PRIVACY_CHECK, false);
    }

    private UnfinishedAnswers.Check check(UUID feedbackId, PrivacyAnswers answers) {
        UnfinishedAnswers.Check check = UnfinishedAnswers.check()
                .that(!answers.masked().isEmpty(), "happened", "The story cannot be left without any words.")
                .that(answers.maskingRight(), "maskingRight", "Tick this once everything is hidden that should be.");
        Map<UUID, PrivacyAnswers.OtherPeople> answered = answers.files().stream()
                .collect(Collectors.toMap(PrivacyAnswers.OtherPeople::fileId, file -> file, (first, again) -> again));
        media.withOthers(feedbackId)
                .forEach(file -> check.that(
                        answered.containsKey(file.fileId())
                                && answered.get(file.fileId()).isAnswered(),
                        "file-" + file.fileId(),
                        "Say who can be recognised, and whether they agreed."));
        return check;
    }

    private static PrivacyAnswers.OtherPeople soFar(ShownOthers file) {
        return new PrivacyAnswers.OtherPeople(
                file.fileId(),
                file.mediaType(),
                file.role() == null ? null : Recognisable.valueOf(file.role()),
                file.agreed());
    }
}
