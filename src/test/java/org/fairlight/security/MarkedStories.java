package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairlight.TestDatabase;
import org.fairlight.Traces;
import org.fairlight.audit.Reason;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.ReplyCheck;
import org.fairlight.feedback.ReplyDraft;
import org.fairlight.feedback.ReplyVerdict;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.guardian.About;
import org.fairlight.guardian.CandourAnswers;
import org.fairlight.guardian.ClosingAnswers;
import org.fairlight.guardian.GuardianDoor;
import org.fairlight.guardian.GuardianRoom;
import org.fairlight.guardian.TriageAnswers;
import org.fairlight.improvement.ActionKind;
import org.fairlight.improvement.CycleDecision;
import org.fairlight.improvement.ImprovementPlan;
import org.fairlight.improvement.ImprovementStudy;
import org.fairlight.journey.CaseFiles;
import org.fairlight.journey.Harm;
import org.fairlight.journey.MaskingFlags;
import org.fairlight.journey.PrivacyAnswers;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Recognisable;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Tasks;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.Worries;
import org.fairlight.journey.secondlook.LookNeed;
import org.fairlight.journey.secondlook.SecondLooks;
import org.fairlight.media.MediaFiles;
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
import org.fairlight.workflow.UnfinishedAnswers;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stories with a mark in everything that people write on their way, at each form, wrongly and rightly filled. */
final class MarkedStories {

    static final byte[] PHOTO = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");
    private static final int TOO_MANY = 25_000;

    private final ApplicationContext application;
    private final Traces trace;
    private final Tasks tasks;
    private final Tracking tracking;
    private final JdbcClient superuser = JdbcClient.create(TestDatabase.superuser());

    MarkedStories(ApplicationContext application) {
        this.application = application;
        trace = use(Traces.class);
        tasks = use(Tasks.class);
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

    /** A privacy steward's work: the check, the words of a flagged story, the second look of a reviewer. */
    void masking() {
        UUID story = trace.share(submission("checked", Worries.NONE, true)).feedbackId();
        UUID file = superuser
                .sql("select id from media_file where feedback_id = :id")
                .param("id", story)
                .query(UUID.class)
                .single();
        var others = List.of(new PrivacyAnswers.OtherPeople(file, "image/png", Recognisable.PATIENT, true));
        wrong(
                edda(),
                story,
                Form.PRIVACY_CHECK,
                new PrivacyAnswers(Marks.sealed("uncheckedmask"), null, null, false, others));
        trace.handIn(
                edda(),
                story,
                Form.PRIVACY_CHECK,
                new PrivacyAnswers(
                        "It was [a place], " + Marks.by("checkedmask"), null, Marks.by("checkedbetter"), true, others));
        trace.as(bram(), () -> use(MaskingFlags.class).flag(story));
        trace.as(
                edda(),
                () -> use(MaskingFlags.class)
                        .mend(story, new Story(Marks.by("mended"), null, "More " + Marks.by("mendedbetter"))));
        trace.as(edda(), () -> use(Stories.class).original(story, Reason.CHECK_MASKING));
        secondLook(story);
        trace.as(bram(), () -> use(CaseFiles.class).write(story, "We ask, " + Marks.by("ourmessage")));
        trace.handIn(
                bram(),
                story,
                Form.CLINICIAN_REVIEW,
                new ReviewAnswers(List.of(), List.of("A point"), null, Outcome.REPLY, false, false, false, false));
        trace.handIn(carys(), story, Form.DRAFT_REPLY, new ReplyDraft("You said", "We learned", "We did"));
        askForChange(story, "laterwish");
    }

    /** What goes through the separate door, with each of the guardian's forms. */
    void guarding() {
        UUID story = trace.share(submission("guarded", new Worries(Harm.SERIOUS, true, true), false))
                .feedbackId();
        UUID one = superuser
                .sql("select id from guardian.guardian_case where feedback_id = :id")
                .param("id", story)
                .query(UUID.class)
                .single();
        var room = use(GuardianRoom.class);
        trace.as(guardian(), () -> room.original(one, "Because of " + Marks.sealed("guardianlook")));
        trace.as(guardian(), () -> room.contact(one, "Because of " + Marks.sealed("guardiancontact")));
        TriageAnswers triage = new TriageAnswers(
                Set.of(About.SERIOUS_HARM),
                Marks.sealed("triagehurt"),
                Marks.sealed("triageneeds"),
                Marks.sealed("triageresponsible"),
                true);
        guardianForm(
                one,
                Form.GUARDIAN_TRIAGE,
                new TriageAnswers(Set.of(), Marks.sealed("triagewrong"), null, null, null),
                triage);
        LocalDate day = LocalDate.now();
        guardianForm(
                one,
                Form.GUARDIAN_CANDOUR,
                new CandourAnswers(null, day, Marks.sealed("candourwrong"), false, null, null),
                new CandourAnswers(true, day, Marks.sealed("candourby"), true, day, Marks.sealed("candourattempts")));
        guardianForm(
                one,
                Form.GUARDIAN_CLOSE,
                new ClosingAnswers(null, Marks.sealed("closingwrong")),
                new ClosingAnswers(Marks.sealed("closingdone"), Marks.sealed("closingto")));
        trace.as(bram(), () -> use(GuardianDoor.class).pass(story, Marks.sealed("passedtoguardian")));
        trace.as(bram(), () -> use(GuardianDoor.class).speakUp(Marks.sealed("speakingup"), true));
        tries(bram(), () -> use(GuardianDoor.class).speakUp(tooLong("speakinguptoolong"), false));
        UUID other = superuser
                .sql("select id from guardian.guardian_case where told is not null order by opened_at desc limit 1")
                .query(UUID.class)
                .single();
        draft(
                guardian(),
                other,
                Form.GUARDIAN_TRIAGE,
                new TriageAnswers(Set.of(), Marks.sealed("triagehalf"), null, null, null));
    }

    /** What is not taken: nothing typed, one too many, broken, for somebody else. */
    void refusals() {
        catchThrowable(() -> tracking.open(tracking.lookUp(), Marks.sealed("wrongcode")));
        catchThrowable(() -> use(MediaFiles.class)
                .putAside(
                        UUID.randomUUID().toString(),
                        new ByteArrayInputStream(Marks.sealed("brokenupload").getBytes(StandardCharsets.UTF_8))));
        catchThrowable(() ->
                use(MediaFiles.class).putAside(Marks.sealed("uploadkey") + "\u0000", new ByteArrayInputStream(PHOTO)));
        String key = UUID.randomUUID().toString();
        trace.share(Submission.of(key, Source.FORM, new Story(Marks.by("onekey"), null, null), Set.of()));
        catchThrowable(() ->
                trace.share(Submission.of(key, Source.FORM, new Story(Marks.sealed("samekey"), null, null), Set.of())));
        catchThrowable(() -> trace.share(Submission.of(
                UUID.randomUUID().toString(),
                Source.FORM,
                new Story(Marks.sealed("unstorable") + "\u0000", null, null),
                Traces.EVERYTHING)));
        tries(bram(), () -> use(Stories.class).original(UUID.randomUUID(), Reason.CHECK_MASKING));
        tries(bram(), () -> tasks.handIn("no-task", Marks.sealed("noanswers")));
        tries(bram(), () -> tasks.keepDraft("gone", Marks.sealed("goneform")));
    }

    private Submission submission(String which, Worries worries, boolean showsOthers) {
        String key = UUID.randomUUID().toString();
        UUID photo = use(MediaFiles.class)
                .putAside(key, new ByteArrayInputStream(PHOTO))
                .id();
        return new Submission(
                key,
                Source.FORM,
                trace.team("Emergency department").id(),
                "one evening, " + Marks.by(which + "when"),
                false,
                new Story(
                        "It was late, " + Marks.by(which + "happened"),
                        "They were kind, " + Marks.by(which + "good"),
                        "Say how long, " + Marks.by(which + "better")),
                worries,
                Traces.EVERYTHING,
                new ContactDetails(Marks.sealed(which + "name"), Marks.sealed(which + "email") + "@example.org"),
                key,
                Map.of(photo, showsOthers),
                true);
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

    private void askForChange(UUID story, String entrance) {
        trace.handIn(
                edda(),
                story,
                Form.APPROVE_REPLY,
                new ReplyCheck(ReplyVerdict.ASK_FOR_CHANGE, "Say sorry, " + Marks.by(entrance)));
    }

    private void secondLook(UUID story) {
        var looks = use(SecondLooks.class);
        trace.as(bram(), () -> looks.ask(story, LookNeed.MEANING_LOST, Marks.sealed("lookreason")));
        UUID asked = superuser
                .sql("select id from second_look where feedback_id = :id")
                .param("id", story)
                .query(UUID.class)
                .single();
        tries(edda(), () -> looks.decline(asked, tooLong("lookanswertoolong")));
        trace.as(edda(), () -> looks.decline(asked, Marks.sealed("lookanswer")));
    }

    private void guardianForm(UUID one, Form form, Object unfinished, Object finished) {
        wrong(guardian(), one, form, unfinished);
        trace.handIn(guardian(), one, form, finished);
    }

    /** Hands in what is not finished: it is refused, and stays as a half-filled form. */
    private void wrong(Person person, UUID one, Form form, Object unfinished) {
        assertThatThrownBy(() -> trace.handIn(person, one, form, unfinished)).isInstanceOf(UnfinishedAnswers.class);
    }

    private void draft(Person person, UUID one, Form form, Object answers) {
        String task = trace.task(one, form);
        trace.as(person, () -> tasks.keepDraft(task, answers));
    }

    /** Somebody tries what may be refused. */
    private void tries(Person person, Runnable deed) {
        trace.as(person, () -> {
            catchThrowable(deed::run);
        });
    }

    private static String tooLong(String entrance) {
        char[] much = new char[TOO_MANY];
        Arrays.fill(much, '.');
        return Marks.sealed(entrance) + new String(much);
    }

    private <T> T use(Class<T> type) {
        return application.getBean(type);
    }

    private Person bram() {
        return trace.person("Bram");
    }

    private Person carys() {
        return trace.person("Carys");
    }

    private Person dele() {
        return trace.person("Dele");
    }

    private Person edda() {
        return trace.person("Edda");
    }

    private Person ines() {
        return trace.person("Ines");
    }

    private Person guardian() {
        return trace.person(Role.GUARDIAN);
    }
}
