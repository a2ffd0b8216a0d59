package org.fairlight.security;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairlight.Traces;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.ReplyCheck;
import org.fairlight.feedback.ReplyDraft;
import org.fairlight.feedback.ReplyVerdict;
import org.fairlight.feedback.Story;
import org.fairlight.improvement.ActionKind;
import org.fairlight.improvement.CycleDecision;
import org.fairlight.improvement.ImprovementPlan;
import org.fairlight.improvement.ImprovementStudy;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.Worries;
import org.fairlight.people.Person;
import org.fairlight.reflection.BoardQuestion;
import org.fairlight.reflection.DiscussionKind;
import org.fairlight.reflection.DiscussionPlan;
import org.fairlight.reflection.DiscussionRecord;
import org.fairlight.reflection.NextStep;
import org.fairlight.reflection.Reflections;
import org.fairlight.reflection.Rooms;
import org.fairlight.review.AppreciationAnswers;
import org.fairlight.review.Effect;
import org.fairlight.review.Element;
import org.fairlight.review.Factor;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.rights.Erasures;
import org.fairlight.rights.Holders;
import org.fairlight.workflow.Form;
import org.springframework.context.ApplicationContext;

/** Stories with a mark in everything that people write on their way, at each form, wrongly and rightly filled. */
final class MarkedStories extends MarkedDeeds {

    private final Tracking tracking;

    MarkedStories(ApplicationContext application) {
        super(application);
        tracking = use(Tracking.class);
    }

    /** From the share form to the person's answer to the reply: the whole way of a concern. */
    void aConcern() {
        Receipt receipt = trace.share(submission("", Worries.NONE, false));
        UUID story = receipt.feedbackId();
        messages(receipt);
        review(story);
        discussion(story);
        change(story);
        reply(receipt);
        use(Erasures.class).ask(use(Holders.class).of(receipt.code()));
        trace.as(edda(), () -> use(Holders.class).named(Marks.sealed("reference")));
    }

    /** Praise in a few words, passed on to a team. */
    void thanks() {
        UUID story = trace.share(new Story(null, "So kind, " + Marks.by("thanks"), null), Traces.EVERYTHING)
                .feedbackId();
        AppreciationAnswers answers = new AppreciationAnswers(
                "They had time, " + Marks.by("recreate"),
                "Time helps, " + Marks.by("point"),
                "Thank you, " + Marks.by("passedon"));
        draft(carys(), story, Form.SHARE_APPRECIATION, answers);
        trace.handIn(carys(), story, Form.SHARE_APPRECIATION, answers);
    }

    private void messages(Receipt receipt) {
        tracking.addMessage(receipt.code(), "I forgot to say, " + Marks.by("message"));
        tracking.addMessage(tracking.check(receipt.code()), "She is not safe, " + Marks.by("unsafemessage"), true);
        catchThrowable(() ->
                tracking.addMessage(tracking.check(receipt.code()), Marks.sealed("unstorableworry") + "\u0000", true));
        catchThrowable(() -> tracking.addMessage(receipt.code(), Marks.sealed("unstorablemessage") + "\u0000"));
        catchThrowable(() -> tracking.answer(receipt.code(), UUID.randomUUID(), Marks.sealed("answer")));
        tracking.changeChoice(receipt.code(), Purpose.TEACHING, false);
    }

    private void review(UUID story) {
        ReviewAnswers answers = new ReviewAnswers(
                List.of(new Factor(Element.TOOLS, Effect.HINDERED, "No board, " + Marks.by("factor"))),
                List.of("A board helps, " + Marks.by("reviewpoint")),
                "Somebody looked up, " + Marks.by("reviewrecreate"),
                Outcome.DISCUSS,
                false,
                false,
                false,
                false);
        wrong(
                bram(),
                story,
                Form.CLINICIAN_REVIEW,
                new ReviewAnswers(
                        List.of(new Factor(Element.TOOLS, Effect.HINDERED, Marks.sealed("factorwrong"))),
                        List.of(),
                        null,
                        null,
                        false,
                        false,
                        false,
                        false));
        trace.handIn(bram(), story, Form.CLINICIAN_REVIEW, answers);
    }

    private void discussion(UUID story) {
        wrong(
                carys(),
                story,
                Form.PLAN_DISCUSSION,
                new DiscussionPlan(null, null, Marks.sealed("placewrong"), Set.of(), false));
        trace.handIn(
                carys(),
                story,
                Form.PLAN_DISCUSSION,
                new DiscussionPlan(
                        DiscussionKind.AFTER_ACTION_REVIEW,
                        LocalDateTime.now().plusDays(3),
                        "Room " + Marks.by("place"),
                        Set.of(ines().id()),
                        true));
        UUID room = superuser
                .sql("select id from discussion where feedback_id = :id")
                .param("id", story)
                .query(UUID.class)
                .single();
        trace.as(
                ines(),
                () -> use(Rooms.class).write(room, BoardQuestion.HAPPENED, "Nobody said, " + Marks.by("board")));
        trace.as(ines(), () -> use(Reflections.class).write(room, "I want to ask, " + Marks.sealed("reflection")));
        tries(ines(), () -> use(Reflections.class).write(room, tooLong("reflectiontoolong")));
        tries(ines(), () -> use(Rooms.class).write(room, BoardQuestion.HAPPENED, tooLong("boardtoolong")));
        wrong(
                carys(),
                story,
                Form.RECORD_DISCUSSION,
                new DiscussionRecord(Marks.sealed("recordwrong"), null, null, null, List.of(), null));
        trace.handIn(
                carys(),
                story,
                Form.RECORD_DISCUSSION,
                new DiscussionRecord(
                        Marks.by("expected"),
                        Marks.by("reallyhappened"),
                        Marks.by("difference"),
                        Marks.by("learned"),
                        List.of("Say it, " + Marks.by("learnedpoint")),
                        NextStep.IMPROVE));
    }

    private void change(UUID story) {
        Person owner = trace.person("Jon");
        wrong(
                dele(),
                story,
                Form.PLAN_IMPROVEMENT,
                new ImprovementPlan(Marks.sealed("planwrong"), null, null, null, null, null, null));
        trace.handIn(
                dele(),
                story,
                Form.PLAN_IMPROVEMENT,
                new ImprovementPlan(
                        Marks.by("aim"),
                        Marks.by("change"),
                        ActionKind.FEWER_STEPS,
                        Marks.by("measure"),
                        owner.id(),
                        Marks.by("prediction"),
                        Marks.by("plan")));
        wrong(dele(), story, Form.STUDY_IMPROVEMENT, new ImprovementStudy(Marks.sealed("studywrong"), null, null));
        trace.handIn(
                dele(),
                story,
                Form.STUDY_IMPROVEMENT,
                new ImprovementStudy(Marks.by("result"), Marks.by("studylearned"), CycleDecision.ADOPT));
    }

    private void reply(Receipt receipt) {
        UUID story = receipt.feedbackId();
        wrong(carys(), story, Form.DRAFT_REPLY, new ReplyDraft(Marks.sealed("replywrong"), null, null));
        ReplyDraft written = new ReplyDraft(
                "You said " + Marks.by("yousaid"),
                "We learned " + Marks.by("welearned"),
                "We did " + Marks.by("wedid"));
        trace.handIn(carys(), story, Form.DRAFT_REPLY, written);
        wrong(edda(), story, Form.APPROVE_REPLY, new ReplyCheck(null, Marks.sealed("wishwrong")));
        askForChange(story, "wish");
        trace.handIn(carys(), story, Form.DRAFT_REPLY, written);
        trace.handIn(edda(), story, Form.APPROVE_REPLY, new ReplyCheck(ReplyVerdict.APPROVE, null));
    }
}
