package org.fairlight.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.audit.Reason;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.media.MediaShelf;
import org.fairlight.media.ShownOthers;
import org.fairlight.people.Person;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.UnfinishedAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@FairlightTest
class PrivacyCheckTraceTests {

    private static final Story STORY = new Story("I waited long and nobody told me why", null, "Tell people how long");

    @Autowired
    Traces trace;

    @Autowired
    Stories stories;

    @Autowired
    Tasks tasks;

    @Autowired
    MediaShelf media;

    @Autowired
    MediaDesk mediaDesk;

    @Autowired
    MaskingFlags flags;

    @Autowired
    WorkLists work;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void afterThePrivacyCheckTheReviewBegins() {
        UUID story = sharedWithPhoto();
        assertThat(trace.waitsFor(story)).containsExactly(Form.PRIVACY_CHECK);

        trace.handIn(steward(), story, Form.PRIVACY_CHECK, answers(story, Recognisable.PATIENT, true, true));

        assertThat(trace.waitsFor(story)).containsExactly(Form.CLINICIAN_REVIEW);
        assertThat(showsOthers(story)).isFalse();
    }

    @Test
    void somebodyWhoDidNotAgreeStaysHiddenAndTheStoryGoesOn() {
        UUID story = sharedWithPhoto();

        trace.handIn(steward(), story, Form.PRIVACY_CHECK, answers(story, Recognisable.STAFF, false, true));

        assertThat(trace.waitsFor(story)).containsExactly(Form.CLINICIAN_REVIEW);
        assertThat(showsOthers(story)).as("the file still may not be shown").isTrue();
        Person reviewer = trace.person("Asha");
        UUID file = media(story).getFirst().fileId();
        assertThat(trace.as(reviewer, () -> mediaDesk.visible(story))).isEmpty();
        assertThatThrownBy(() -> trace.as(reviewer, () -> mediaDesk.play(file)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void somebodyWhoAgreedIsSeenByTheReviewerToo() {
        UUID story = sharedWithPhoto();
        assertThat(trace.as(steward(), () -> mediaDesk.visible(story)))
                .as("the steward looks before anybody agreed")
                .hasSize(1);

        trace.handIn(steward(), story, Form.PRIVACY_CHECK, answers(story, Recognisable.PATIENT, true, true));

        assertThat(trace.as(trace.person("Asha"), () -> mediaDesk.visible(story)))
                .hasSize(1);
    }

    @Test
    void whatNobodyCanTellStaysHidden() {
        UUID story = sharedWithPhoto();

        trace.handIn(steward(), story, Form.PRIVACY_CHECK, answers(story, Recognisable.CANNOT_TELL, true, true));

        assertThat(trace.as(trace.person("Asha"), () -> mediaDesk.visible(story)))
                .isEmpty();
    }

    @Test
    void nobodyRecognisableNeedsNoAgreement() {
        UUID story = sharedWithPhoto();

        trace.handIn(steward(), story, Form.PRIVACY_CHECK, answers(story, Recognisable.NOBODY, null, true));

        assertThat(showsOthers(story)).isFalse();
    }

    @Test
    void anUnansweredPhotoAndAMissingTickAreBothPointedAt() {
        UUID story = sharedWithPhoto();
        UUID file = begun(story).files().getFirst().fileId();

        assertThatThrownBy(() -> trace.handIn(
                        steward(), story, Form.PRIVACY_CHECK, answers(story, Recognisable.PATIENT, null, false)))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class,
                        it -> assertThat(it.problems()).containsOnlyKeys("maskingRight", "file-" + file));
        assertThat(trace.waitsFor(story)).containsExactly(Form.PRIVACY_CHECK);
    }

    @Test
    void eachLookAtTheOriginalIsOnTheTrailWithItsReason() {
        UUID story = sharedWithPhoto();

        trace.as(steward(), () -> stories.original(story, Reason.CHECK_MASKING));

        assertThat(jdbc.sql("select purpose from audit_entry where feedback_id = :id and action = 'ORIGINAL_READ'")
                        .param("id", story)
                        .query(String.class)
                        .list())
                .containsExactly("CHECK_MASKING");
        assertThatThrownBy(() -> trace.as(trace.person("Asha"), () -> stories.original(story, Reason.PERSON_ASKED)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aNameThatWasSeenLaterIsMendedEverywhere() {
        UUID story = trace.share(STORY, Traces.EVERYTHING).feedbackId();
        Person reviewer = trace.person("Asha");

        trace.as(reviewer, () -> flags.flag(story));
        trace.as(reviewer, () -> flags.flag(story));
        assertThat(trace.as(steward(), flags::open))
                .filteredOn(flag -> flag.feedbackId().equals(story))
                .hasSize(1);
        trace.as(steward(), () -> flags.mend(story, new Story("[a relative] waited long", null, "Tell people")));

        assertThat(trace.as(reviewer, () -> stories.masked(story)).happened()).isEqualTo("[a relative] waited long");
        assertThat(trace.as(reviewer, () -> work.ofCases(List.of(story))))
                .singleElement()
                .extracting(WorkRow::headline)
                .asString()
                .startsWith("[a relative] waited long");
        assertThat(trace.as(steward(), flags::open))
                .noneMatch(flag -> flag.feedbackId().equals(story));
    }

    @Test
    void onlySomebodyTheStoryIsOpenToFlagsIt() {
        UUID story = trace.share(STORY, Traces.EVERYTHING).feedbackId();

        assertThatThrownBy(() -> trace.as(trace.person("Ines"), () -> flags.flag(story)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trace.as(trace.person("Asha"), () -> flags.mend(story, STORY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private PrivacyAnswers answers(UUID story, Recognisable who, Boolean agreed, boolean right) {
        PrivacyAnswers begun = begun(story);
        return new PrivacyAnswers(
                begun.happened(),
                begun.good(),
                begun.better(),
                right,
                begun.files().stream()
                        .map(file -> new PrivacyAnswers.OtherPeople(file.fileId(), file.mediaType(), who, agreed))
                        .toList());
    }

    private PrivacyAnswers begun(UUID story) {
        return trace.as(steward(), () -> tasks.answers(trace.task(story, Form.PRIVACY_CHECK)));
    }

    private List<ShownOthers> media(UUID story) {
        return new TransactionTemplate(transactions).execute(status -> media.withOthers(story));
    }

    private boolean showsOthers(UUID story) {
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(status -> media.showsOthers(story)));
    }

    private UUID sharedWithPhoto() {
        UUID file = UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into media_file (id, upload_key, media_type, bytes, sha256, shows_others, received_at)
                        values (:id, :key, 'image/png', 1, 'none', true, now())
                        """).param("id", file).param("key", key).update();
        return trace.share(Submission.of(UUID.randomUUID().toString(), Source.FORM, STORY, Traces.EVERYTHING)
                        .showing(key, Map.of(file, true)))
                .feedbackId();
    }

    private Person steward() {
        return trace.person("Edda");
    }
}
