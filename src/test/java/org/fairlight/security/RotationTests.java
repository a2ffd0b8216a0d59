package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fairlight.FairlightTest;
import org.fairlight.TestDatabase;
import org.fairlight.Traces;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Receipts;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.guardian.GuardianDoor;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Submission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The shared application changes its secret here, and afterwards back. */
@FairlightTest
class RotationTests {

    private static final String FIRST = Secrets.DEMONSTRATION;
    private static final String NEXT = "the secret after the demonstration's, long enough";
    private static final String OTHER = "a secret that never sealed anything here";
    private static final Story STORY = new Story("We waited six hours in the corridor", null, null);

    @Autowired
    Traces trace;

    @Autowired
    Receipts receipts;

    @Autowired
    Stories stories;

    @Autowired
    Sealing sealing;

    @Autowired
    Resealing resealing;

    @Autowired
    SealedColumns columns;

    @Autowired
    KeyCheck check;

    @Autowired
    GuardianDoor door;

    @Autowired
    JdbcClient jdbc;

    private final JdbcClient superuser = JdbcClient.create(TestDatabase.superuser());

    @AfterEach
    void backToTheFirst() {
        sealing.adopt(List.of(FIRST, NEXT));
        sealAllAnew();
        sealing.adopt(List.of(FIRST));
    }

    @Test
    void theSecretChangesWhileStoriesKeepArrivingAndTheOldOneCanGo() {
        List<Submission> shared = new ArrayList<>();
        List<Receipt> given = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            share(shared, given);
        }
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> arriving = CompletableFuture.runAsync(() -> {
            do {
                share(shared, given);
            } while (!enough.get());
        });

        sealing.adopt(List.of(NEXT, FIRST));
        resealing.goThrough();
        enough.set(true);
        arriving.join();
        sealAllAnew();

        check.require(List.of(NEXT));
        sealing.adopt(List.of(NEXT));
        for (int i = 0; i < given.size(); i++) {
            Receipt receipt = given.get(i);
            assertThat(receipts.open(receipt.code())).contains(receipt.feedbackId());
            assertThat(stories.ownWords(receipt.feedbackId())).isEqualTo(STORY);
            assertThat(stories.contactForSending(receipt.feedbackId()))
                    .get()
                    .extracting(ContactDetails::email)
                    .isEqualTo("someone@example.org");
            assertThat(trace.share(shared.get(i))).as("the same request again").isEqualTo(receipt);
        }
    }

    @Test
    void textFromBeforeThereWereSeveralKeysIsSealedAnew() throws Exception {
        Receipt receipt = trace.share(STORY, Traces.EVERYTHING);
        jdbc.sql("update original_story set happened = :before where feedback_id = :id")
                .param("before", SealingTests.sealedWithoutKey(FIRST, "As it was"))
                .param("id", receipt.feedbackId())
                .update();

        assertThat(resealing.goThrough().sealed()).isPositive();

        assertThat(jdbc.sql("select happened from original_story where feedback_id = :id")
                        .param("id", receipt.feedbackId())
                        .query((row, i) -> row.getBytes("happened"))
                        .single())
                .startsWith(sealing.header());
        assertThat(stories.ownWords(receipt.feedbackId()).happened()).isEqualTo("As it was");
    }

    @Test
    void theGuardiansWordsAreSealedAnewToo() {
        trace.as(trace.person(Role.CLINICIAN), () -> door.speakUp("The night rota is not safe", false));

        sealing.adopt(List.of(NEXT, FIRST));
        sealAllAnew();

        assertThat(superuser
                        .sql("select told from guardian.guardian_case where told is not null")
                        .query((row, i) -> row.getBytes("told"))
                        .list())
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told).startsWith(sealing.header()));
    }

    @Test
    void aMissingSecretIsToldInPlainWords() {
        trace.share(STORY, Traces.EVERYTHING);

        assertThatThrownBy(() -> check.require(List.of(OTHER)))
                .isInstanceOfSatisfying(
                        MissingSecret.class,
                        missing -> assertThat(missing.getMessage() + missing.mend())
                                .contains("sealed with another secret", "FAIRLIGHT_EARLIER_SECRETS_0")
                                .doesNotContain(OTHER, FIRST));
        assertThatCode(() -> check.require(List.of(OTHER, FIRST))).doesNotThrowAnyException();
    }

    @Test
    void aChangedFileIsTakenUpAndASecretTakenAwayTooEarlyIsNot(@TempDir Path folder) throws Exception {
        Receipt receipt = trace.share(STORY, Traces.EVERYTHING);
        Path file = folder.resolve("secrets");
        Files.writeString(file, FIRST);
        Rotation rotation = new Rotation(new Secrets(null, file, null), sealing, check, resealing);

        Files.writeString(file, OTHER);
        rotation.goOn();
        assertThat(stories.ownWords(receipt.feedbackId())).isEqualTo(STORY);

        Files.writeString(file, NEXT + "\n" + FIRST);
        rotation.goOn();
        rotation.goOn();
        Files.writeString(file, NEXT);
        rotation.goOn();
        assertThat(sealing.hasEarlierKeys()).isFalse();
        assertThat(stories.ownWords(receipt.feedbackId())).isEqualTo(STORY);
    }

    @Test
    void everyColumnOfBytesIsSealedOrSaysWhyNot() {
        assertThat(superuser.sql("""
                        select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                        where data_type = 'bytea' and table_schema in ('public', 'guardian')
                        and table_name not like 'act\\_%'
                        and coalesce(col_description(
                            format('%I.%I', table_schema, table_name)::regclass, ordinal_position), '')
                            !~ '^(sealed$|open: )'
                        """).query(String.class).list()).isEmpty();
    }

    private synchronized void share(List<Submission> shared, List<Receipt> given) {
        Submission submission = Submission.of(UUID.randomUUID().toString(), Source.FORM, STORY, Traces.EVERYTHING)
                .with(new ContactDetails(null, "someone@example.org"));
        given.add(trace.share(submission));
        shared.add(submission);
    }

    private void sealAllAnew() {
        while (resealing.goThrough().sealed() > 0) {
            assertThat(columns.headers()).isNotEmpty();
        }
    }
}
