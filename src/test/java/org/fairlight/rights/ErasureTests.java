package org.fairlight.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.HeldPart;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.TimelineEntry;
import org.fairlight.journey.KeyUsedBefore;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Tasks;
import org.fairlight.journey.TrackedStory;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.TrackingStage;
import org.fairlight.journey.TrackingTooLate;
import org.fairlight.media.MediaContent;
import org.fairlight.reflection.DiscussionRecord;
import org.fairlight.reflection.TeamLearning;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.UnfinishedAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FairlightTest
class ErasureTests {

    private static final ErasureAnswers EVERYTHING = new ErasureAnswers(ErasureState.WHOLLY, Set.of(), null, false);

    @Autowired
    Traces trace;

    @Autowired
    ToldStory told;

    @Autowired
    WholeDatabase database;

    @Autowired
    Erasures erasures;

    @Autowired
    Holders holders;

    @Autowired
    Tracking tracking;

    @Autowired
    Stories stories;

    @Autowired
    Tasks tasks;

    @Autowired
    TeamLearning teamLearning;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nothingTheyWroteIsLeftInAnyTable() {
        Receipt receipt = told.share("zebrafinch");
        UUID story = told.worked(receipt, "zebrafinch");
        MediaContent photo = told.photoOf(story);
        assertThat(database.columnsWith("zebrafinch", "public"))
                .as("the words stand where they are looked for")
                .contains(
                        "original_story.happened",
                        "masked_story.happened",
                        "contact.name",
                        "contact.email",
                        "message.original",
                        "message.masked",
                        "original_story.happened_when",
                        "system_factor.note",
                        "board_note.text",
                        "task_draft.answers",
                        "work_item.headline",
                        "outgoing_mail.recipient");
        assertThat(photo.isThere()).isTrue();

        decide(asked(receipt), EVERYTHING);

        assertThat(database.columnsWith("zebrafinch", "public")).isEmpty();
        assertThat(database.columnsWith("zebrafinch", "guardian")).isEmpty();
        assertThat(photo.isThere()).isFalse();
        assertThat(count("media_removal")).isZero();
    }

    @Test
    void theProcessEndsAndWhatWasPlannedIsCalledOff() {
        Receipt receipt = told.share("sandmartin");
        UUID story = told.worked(receipt, "sandmartin");

        decide(asked(receipt), EVERYTHING);

        assertThat(trace.waitsFor(story)).isEmpty();
        assertThat(jdbc.sql("select count(*) from act_ru_execution e join act_hi_procinst p on p.id_ = e.proc_inst_id_"
                                + " where p.business_key_ = :story")
                        .param("story", story.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select state from discussion where feedback_id = :story")
                        .param("story", story)
                        .query(String.class)
                        .single())
                .isEqualTo("CALLED_OFF");
    }

    @Test
    void aFormThatIsSentTooLateIsNotTakenIn() {
        Receipt receipt = told.share("yellowhammer");
        UUID story = told.worked(receipt, "yellowhammer");
        String task = trace.task(story, Form.RECORD_DISCUSSION);
        decide(asked(receipt), EVERYTHING);

        trace.as(
                trace.person("Carys"),
                () -> tasks.keepDraft(task, new DiscussionRecord("A yellowhammer", null, null, null, List.of(), null)));

        assertThat(database.columnsWith("yellowhammer", "public")).isEmpty();
    }

    @Test
    void theReceiptStillOpensAPageThatSaysSo() {
        Receipt receipt = told.share("nightjar");
        decide(asked(receipt), EVERYTHING);

        TrackedStory seen = tracking.open(receipt.code());

        assertThat(seen.stage()).isEqualTo(TrackingStage.REMOVED);
        assertThat(seen.ownWords().isEmpty()).isTrue();
        assertThat(seen.timeline()).extracting(TimelineEntry::what).containsExactly(Happening.REMOVED_AS_ASKED);
        assertThat(holders.isStillHeld(holders.of(receipt.code()))).isFalse();
        assertThatThrownBy(() -> tracking.addMessage(receipt.code(), "Are you there?"))
                .isInstanceOf(TrackingTooLate.class);
        assertThatThrownBy(() -> erasures.ask(holders.of(receipt.code()))).hasMessageContaining("removed before");
    }

    @Test
    void whatWasLearnedStaysForOthersToLearnFrom() {
        Receipt receipt = told.share("dotterel");
        UUID story = told.worked(receipt, "dotterel");

        decide(asked(receipt), EVERYTHING);

        assertThat(points(story)).contains(ToldStory.LEARNED);
        assertThat(trace.as(trace.person("Jon"), teamLearning::ofOthers)).contains(ToldStory.LEARNED);
    }

    @Test
    void whatWasLearnedGoesTooWhenSomebodyCouldBeRecognisedInIt() {
        Receipt receipt = told.share("wryneck");
        UUID story = told.worked(receipt, "wryneck");

        decide(asked(receipt), new ErasureAnswers(ErasureState.WHOLLY, Set.of(), null, true));

        assertThat(points(story)).isEmpty();
        assertThat(jdbc.sql("select count(*) from consent_choice where feedback_id = :story")
                        .param("story", story)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theSameSubmissionSentAgainBringsNothingBack() {
        Submission submission = Submission.of(
                        UUID.randomUUID().toString(),
                        Source.FORM,
                        new Story("A whinchat sang", null, null),
                        Traces.EVERYTHING)
                .with(new ContactDetails("Sam", "sam@example.org"));
        decide(asked(trace.share(submission)), EVERYTHING);

        assertThatThrownBy(() -> trace.share(submission)).isInstanceOf(KeyUsedBefore.class);
        assertThat(database.columnsWith("whinchat", "public")).isEmpty();
    }

    @Test
    void aPartIsRemovedAndTheStoryGoesOn() {
        Receipt receipt = told.share("turnstone");
        UUID story = told.worked(receipt, "turnstone");
        MediaContent photo = told.photoOf(story);

        decide(
                asked(receipt),
                new ErasureAnswers(
                        ErasureState.PARTLY,
                        Set.of(HeldPart.CONTACT, HeldPart.MEDIA),
                        KeepReason.COMPLAINT_RECORD,
                        false));

        assertThat(stories.contactForSending(story)).isEmpty();
        assertThat(photo.isThere()).isFalse();
        assertThat(stories.ownWords(story).good()).contains("turnstone");
        assertThat(trace.waitsFor(story)).containsExactly(Form.RECORD_DISCUSSION);
        ErasureRequest answered = erasures.of(holders.of(receipt.code())).orElseThrow();
        assertThat(answered.state()).isEqualTo(ErasureState.PARTLY);
        assertThat(answered.removed()).containsExactly(HeldPart.CONTACT, HeldPart.MEDIA);
        assertThat(answered.keptBecause()).isEqualTo(KeepReason.COMPLAINT_RECORD);
    }

    @Test
    void whoeverKeepsSomethingSaysWhy() {
        UUID request = asked(told.share("redwing"));

        assertThatThrownBy(() -> decide(request, new ErasureAnswers(ErasureState.KEPT, Set.of(), null, false)))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class, it -> assertThat(it.problems()).containsOnlyKeys("keptBecause"));
        assertThatThrownBy(() -> decide(
                        request,
                        new ErasureAnswers(ErasureState.PARTLY, Set.of(HeldPart.WORDS), KeepReason.LEGAL_CLAIM, false)))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class, it -> assertThat(it.problems()).containsOnlyKeys("parts"));
    }

    @Test
    void nothingHappensUntilAStewardDecidesAndTheyHaveAMonth() {
        Receipt receipt = told.share("fieldfare");
        ErasureRequest request = erasures.ask(holders.of(receipt.code()));

        assertThat(request.answerBy()).isEqualTo(LocalDate.now().plusMonths(1));
        assertThat(erasures.ask(holders.of(receipt.code())).id()).isEqualTo(request.id());
        assertThat(tracking.open(receipt.code()).ownWords().isEmpty()).isFalse();

        erasures.takeBack(holders.of(receipt.code()));

        assertThatThrownBy(() -> decide(request.id(), EVERYTHING)).isInstanceOf(RequestSettled.class);
        assertThat(tracking.open(receipt.code()).ownWords().isEmpty()).isFalse();
    }

    @Test
    void aStoryThatWasTakenBackBeforeCanBeRemoved() {
        Receipt receipt = told.share("brambling");
        tracking.changeChoice(receipt.code(), org.fairlight.consent.Purpose.HANDLE_AND_REPLY, false);

        decide(asked(receipt), EVERYTHING);

        assertThat(database.columnsWith("brambling", "public")).isEmpty();
    }

    @Test
    void theTrailKnowsWhoDecidedButNotAWordOfIt() {
        Receipt receipt = told.share("linnet");
        decide(asked(receipt), EVERYTHING);

        assertThat(jdbc.sql("select action || ' ' || coalesce(role, '-') from audit_entry where feedback_id = :id"
                                + " and action in ('ERASURE_ASKED', 'ERASURE_DECIDED', 'STORY_REMOVED') order by id")
                        .param("id", receipt.feedbackId())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "ERASURE_ASKED -",
                        "ERASURE_DECIDED PRIVACY_STEWARD,STAFF",
                        "STORY_REMOVED PRIVACY_STEWARD,STAFF");
    }

    private UUID asked(Receipt receipt) {
        return erasures.ask(holders.of(receipt.code())).id();
    }

    private void decide(UUID request, ErasureAnswers answers) {
        trace.as(trace.person("Edda"), () -> erasures.decide(request, answers));
    }

    private List<String> points(UUID story) {
        return jdbc.sql("select text from learning_point where feedback_id = :story")
                .param("story", story)
                .query(String.class)
                .list();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
