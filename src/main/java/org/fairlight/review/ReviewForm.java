package org.fairlight.review;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.Kind;
import org.fairlight.feedback.Learning;
import org.fairlight.feedback.LearningSource;
import org.fairlight.feedback.ReplyHints;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Timelines;
import org.fairlight.security.Door;
import org.fairlight.security.OfStory;
import org.fairlight.security.Right;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskForm;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.Variable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review for learning: what helped, what hindered, what can be learned, what should happen next. */
@Service
@Transactional
public class ReviewForm implements TaskForm<ReviewAnswers> {

    private final Reviews reviews;
    private final SystemFactors factors;
    private final Stories stories;
    private final Learning learning;
    private final ReplyHints hints;
    private final Timelines timelines;
    private final Clock clock;

    ReviewForm(
            Reviews reviews,
            SystemFactors factors,
            Stories stories,
            Learning learning,
            ReplyHints hints,
            Timelines timelines,
            Clock clock) {
        this.reviews = reviews;
        this.factors = factors;
        this.stories = stories;
        this.learning = learning;
        this.hints = hints;
        this.timelines = timelines;
        this.clock = clock;
    }

    @Override
    public Form form() {
        return Form.CLINICIAN_REVIEW;
    }

    @Override
    public Class<ReviewAnswers> answersType() {
        return ReviewAnswers.class;
    }

    @Override
    public ReviewAnswers begin(TaskInHand task) {
        return ReviewAnswers.NOTHING_YET;
    }

    /** Whether the story brings praise, so that the question of re-creation is asked. */
    @Transactional(readOnly = true)
    @Door(Right.REVIEW)
    public boolean bringsPraise(@OfStory UUID feedbackId) {
        return stories.find(feedbackId).orElseThrow().kind() != Kind.CONCERN
                && stories.masked(feedbackId).good() != null;
    }

    @Override
    public Map<Variable, Object> handIn(TaskInHand task, ReviewAnswers answers) {
        check(task.caseId(), answers);
        keep(task, answers);
        answers.points().forEach(point -> learning.learned(task.caseId(), LearningSource.REVIEW, point));
        if (bringsPraise(task.caseId())) {
            learning.learned(task.caseId(), LearningSource.REVIEW, words(answers.recreate()));
        }
        timelines.note(task.caseId(), Happening.REVIEWED);
        return Map.of(
                Variable.REVIEW_OUTCOME, answers.outcome(),
                Variable.TEAM_AVAILABLE, answers.asks(answers.teamAvailable()),
                Variable.WIDER_TEAM, answers.asks(answers.widerTeam()),
                Variable.MANY_EVENTS, answers.asks(answers.manyEvents()),
                Variable.EMOTIONAL, answers.asks(answers.emotional()));
    }

    private void check(UUID feedbackId, ReviewAnswers answers) {
        UnfinishedAnswers.check()
                .that(
                        answers.factors().stream().allMatch(Factor::isTold),
                        "factors",
                        "Say in a few words how each one helped or hindered.")
                .that(
                        answers.holdsLearning(),
                        "points",
                        "Write down one thing that can be learned, or one thing that helped or hindered.")
                .that(
                        answers.points().stream().noneMatch(hints::seemsToName),
                        "points",
                        "There seems to be a name or a number in a learning point. Say it as a role.")
                .that(
                        !bringsPraise(feedbackId) || !words(answers.recreate()).isBlank(),
                        "recreate",
                        "Say what made the good part possible. A first guess is welcome.")
                .that(answers.outcome() != null, "outcome", "Choose what should happen next.")
                .done();
    }

    private void keep(TaskInHand task, ReviewAnswers answers) {
        ClinicianReview review = reviews.saveAndFlush(new ClinicianReview(
                task.caseId(),
                task.personId(),
                requireNonNull(answers.outcome()),
                answers.recreate(),
                clock.instant()));
        factors.saveAll(answers.factors().stream()
                .map(factor -> new SystemFactor(review.id(), factor))
                .toList());
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
