package org.fairlight.review;

import java.util.Map;
import org.fairlight.feedback.Learning;
import org.fairlight.feedback.LearningSource;
import org.fairlight.feedback.Stories;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskForm;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.Variable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The short way of plain thanks: one question about what made it possible, and the words to pass on. */
@Service
@Transactional
class AppreciationForm implements TaskForm<AppreciationAnswers> {

    private final Appreciations appreciations;
    private final Stories stories;
    private final Learning learning;

    AppreciationForm(Appreciations appreciations, Stories stories, Learning learning) {
        this.appreciations = appreciations;
        this.stories = stories;
        this.learning = learning;
    }

    @Override
    public Form form() {
        return Form.SHARE_APPRECIATION;
    }

    @Override
    public Class<AppreciationAnswers> answersType() {
        return AppreciationAnswers.class;
    }

    @Override
    public AppreciationAnswers begin(TaskInHand task) {
        return new AppreciationAnswers(
                "", "", words(stories.masked(task.caseId()).good()));
    }

    @Override
    public Map<Variable, Object> handIn(TaskInHand task, AppreciationAnswers answers) {
        UnfinishedAnswers.check()
                .that(
                        !words(answers.recreate()).isEmpty(),
                        "recreate",
                        "Say what made this possible. Ask the team if you can; a first guess is welcome.")
                .that(
                        !words(answers.thanks()).isEmpty(),
                        "thanks",
                        "Write the words of thanks that the team should read.")
                .done();
        String point = words(answers.point());
        learning.learned(
                task.caseId(), LearningSource.APPRECIATION, point.isEmpty() ? words(answers.recreate()) : point);
        appreciations.save(new Appreciation(task.caseId(), words(answers.recreate()), words(answers.thanks())));
        return Map.of();
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
