package org.fairlight.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.audit.Reason;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.FeltHeard;
import org.fairlight.feedback.ReplyCheck;
import org.fairlight.feedback.ReplyDraft;
import org.fairlight.feedback.ReplyVerdict;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.guardian.GuardianDoor;
import org.fairlight.journey.Harm;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.Worries;
import org.fairlight.people.FirstPeople;
import org.fairlight.people.Person;
import org.fairlight.reflection.DiscussionRecord;
import org.fairlight.reflection.NextStep;
import org.fairlight.security.Role;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FairlightTest
class DataCopyTests {

    private static final String PAGE = "your-data.html";
    private static final String FOR_PROGRAMS = "your-data.json";
    private static final List<String> WAITING = List.of("Waiting is easier with a number");

    @Autowired
    Traces trace;

    @Autowired
    ToldStory told;

    @Autowired
    DataCopies copies;

    @Autowired
    Holders holders;

    @Autowired
    Erasures erasures;

    @Autowired
    Stories stories;

    @Autowired
    Tracking tracking;

    @Autowired
    GuardianDoor door;

    @Autowired
    FirstPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aCopyHoldsEverythingTheyGaveAndWereTold() throws IOException {
        Receipt receipt = answered("goldcrest");
        trace.as(trace.person("Edda"), () -> stories.original(receipt.feedbackId(), Reason.CHECK_MASKING));
        tracking.changeChoice(receipt.code(), Purpose.TEACHING, false);
        erasures.ask(holders.of(receipt.code()));

        Map<String, byte[]> archive = unpack(copies.of(holders.of(receipt.code())));

        assertThat(archive).containsOnlyKeys(PAGE, FOR_PROGRAMS, "files/photo-1.png");
        assertThat(archive.get("files/photo-1.png")).isEqualTo(ToldStory.PHOTO);
        for (String file : new String[] {PAGE, FOR_PROGRAMS}) {
            assertThat(text(archive, file))
                    .contains(
                            receipt.feedbackId().toString(),
                            "We waited for hours beside a goldcrest",
                            "The goldcrest was kind",
                            "More goldcrest",
                            "on the day of the goldcrest",
                            "goldcrest@example.org",
                            "I forgot to say: goldcrest",
                            "You waited with a goldcrest",
                            "A board would have helped",
                            "We bought a board",
                            "Use it for teaching here",
                            Purpose.WORDING_VERSION,
                            "Emergency department",
                            "A clinician read it and wrote down what can be learned",
                            "Read your words as you wrote them",
                            "Privacy steward");
        }
        JsonNode data = json.readTree(archive.get(FOR_PROGRAMS));
        assertThat(data.path("choices")).hasSize(Purpose.values().length + 1);
        assertThat(data.path("reply").path("feltHeard").asString()).isEqualTo("Partly");
        assertThat(data.path("requests")).hasSize(1);
    }

    @Test
    void aCopyNamesNobodyWhoWorksHereAndHoldsNothingOfTheGuardian() throws IOException {
        Receipt receipt = told.share("firecrest", new Worries(Harm.SERIOUS, true, true));
        trace.as(
                trace.person("Bram"),
                () -> door.pass(receipt.feedbackId(), "Their uncle frightens them, the firecrest knows"));
        told.worked(receipt, "firecrest");

        Map<String, byte[]> archive = unpack(copies.of(holders.of(receipt.code())));

        for (String file : new String[] {PAGE, FOR_PROGRAMS}) {
            assertThat(text(archive, file))
                    .doesNotContainIgnoringCase("guardian")
                    .doesNotContain(
                            "uncle",
                            "Demo-",
                            "Bram",
                            "Carys",
                            "Ines",
                            receipt.code().inGroups())
                    .doesNotContain("SERIOUS", "safeguarding", "conduct");
        }
    }

    @Test
    void whatSomebodyWroteCannotRunInThePage() throws IOException {
        Receipt receipt =
                trace.share(new Story("<script>alert('wren')</script>", null, "A & B"), Set.of(Purpose.TEACHING));

        String page = text(unpack(copies.of(holders.of(receipt.code()))), PAGE);

        assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;", "A &amp; B", "default-src 'none'");
    }

    @Test
    void aStoryThatWasTakenBackIsStillTheirsToCopy() throws IOException {
        Receipt receipt = told.share("treecreeper");
        tracking.changeChoice(receipt.code(), Purpose.HANDLE_AND_REPLY, false);

        assertThat(text(unpack(copies.of(holders.of(receipt.code()))), PAGE)).contains("beside a treecreeper");
    }

    @Test
    void eachCopyIsOnTheTrail() {
        Receipt receipt = told.share("siskin");
        copies.of(holders.of(receipt.code()));
        trace.as(trace.person("Edda"), () -> copies.byPost(receipt.feedbackId()));

        assertThat(jdbc.sql("select purpose || ' ' || coalesce(role, '-') from audit_entry where feedback_id = :id"
                                + " and action = 'DATA_COPIED' order by id")
                        .param("id", receipt.feedbackId())
                        .query(String.class)
                        .list())
                .containsExactly("RECEIPT -", "POST PRIVACY_STEWARD,STAFF");
    }

    @Test
    void aPatientFindsTheirOwnStoriesAndStaffWhoWroteForSomebodyDoNot() {
        Person patient = transaction.execute(status -> people.person(
                UUID.randomUUID(), "Pat Demo-Merrow", "pat@demonstration.invalid", null, Set.of(Role.PATIENT)));
        UUID theirs = trace.as(patient, () -> told.share("twite").feedbackId());
        trace.as(trace.person("Ines"), () -> told.share("bluethroat"));

        assertThat(trace.as(patient, holders::mine))
                .extracting(Holder::feedbackId)
                .containsExactly(theirs);
        assertThat(trace.as(trace.person("Ines"), holders::mine)).isEmpty();
        assertThat(holders.mine()).isEmpty();
    }

    @Test
    void aLetterIsFoundByItsCodeOrItsReference() {
        Receipt receipt = told.share("hoopoe");

        trace.as(trace.person("Edda"), () -> {
            assertThat(holders.named(receipt.code().inGroups().toLowerCase())).contains(receipt.feedbackId());
            assertThat(holders.named(" " + receipt.feedbackId())).contains(receipt.feedbackId());
            assertThat(holders.named(UUID.randomUUID().toString())).isEmpty();
            assertThat(holders.named("Dear madam")).isEmpty();
        });
    }

    private Receipt answered(String word) {
        Receipt receipt = told.share(word);
        UUID story = told.worked(receipt, word);
        trace.handIn(
                trace.person("Carys"),
                story,
                Form.RECORD_DISCUSSION,
                new DiscussionRecord("A", "B", "C", "D", WAITING, NextStep.REPLY));
        trace.handIn(
                trace.person("Carys"),
                story,
                Form.DRAFT_REPLY,
                new ReplyDraft("You waited with a " + word + ".", "A board would have helped.", "We bought a board."));
        trace.handIn(trace.person("Edda"), story, Form.APPROVE_REPLY, new ReplyCheck(ReplyVerdict.APPROVE, null));
        tracking.feltHeard(receipt.code(), FeltHeard.PARTLY);
        return receipt;
    }

    private static String text(Map<String, byte[]> archive, String file) {
        return new String(archive.get(file), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unpack(CopyArchive archive) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        archive.writeTo(sent);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
