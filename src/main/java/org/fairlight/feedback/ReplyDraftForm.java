package org.fairlight.feedback;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.stream.Collectors;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskForm;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.Variable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing the reply: it begins with what the person said, what was learned and what was changed so far. */
@Service
@Transactional
class ReplyDraftForm implements TaskForm<ReplyDraft> {

    private static final int MOST_CHARACTERS = 5_000;

    private final Replies replies;
    private final Stories stories;
    private final Learning learning;
    private final ReplyHints hints;

    ReplyDraftForm(Replies replies, Stories stories, Learning learning, ReplyHints hints) {
        this.replies = replies;
        this.stories = stories;
        this.learning = learning;
        this.hints = hints;
    }

    @Override
    public Form form() {
        return Form.DRAFT_REPLY;
    }

    @Override
    public Class<ReplyDraft> answersType() {
        return ReplyDraft.class;
    }

    @Override
    public ReplyDraft begin(TaskInHand task) {
        return replies.of(task.caseId())
                .map(reply -> new ReplyDraft(reply.youSaid(), reply.weLearned(), reply.weDid()))
                .orElseGet(() -> new ReplyDraft(
                        said(stories.masked(task.caseId())),
                        learning.pointsOf(task.caseId()).stream()
                                .map(LearningPoint::text)
                                .collect(Collectors.joining("\n")),
                        String.join("\n", learning.changesOf(task.caseId()))));
    }

    @Override
    public Map<Variable, Object> handIn(TaskInHand task, ReplyDraft answers) {
        UnfinishedAnswers.Check check = UnfinishedAnswers.check();
        check(
                check,
                "youSaid",
                answers.youSaid(),
                "Begin with what the person told us, so that they know we listened.");
        check(check, "weLearned", answers.weLearned(), "Say what we learned. One honest sentence is enough.");
        check(check, "weDid", answers.weDid(), "Say what we did. If nothing has changed yet, say so and why.");
        check.done();
        replies.draft(
                task.caseId(),
                requireNonNull(answers.youSaid()).strip(),
                requireNonNull(answers.weLearned()).strip(),
                requireNonNull(answers.weDid()).strip());
        return Map.of();
    }

    private void check(UnfinishedAnswers.Check check, String field, @Nullable String text, String empty) {
        String words = text == null ? "" : text;
        check.that(!words.isBlank(), field, empty)
                .that(words.length() <= MOST_CHARACTERS, field, "This is too long for a letter. Please shorten it.")
                .that(
                        hints.placeholders(words).isEmpty(),
                        field,
                        "Put plain words in place of " + String.join(", ", hints.placeholders(words)) + ".");
    }

    private static String said(Story masked) {
        StringBuilder said = new StringBuilder();
        add(said, "You told us what happened: ", masked.happened());
        add(said, "You said this was good: ", masked.good());
        add(said, "You said this could be better: ", masked.better());
        return said.toString();
    }

    private static void add(StringBuilder said, String lead, @Nullable String words) {
        if (words != null) {
            said.append(said.isEmpty() ? "" : "\n").append(lead).append(words);
        }
    }
}
