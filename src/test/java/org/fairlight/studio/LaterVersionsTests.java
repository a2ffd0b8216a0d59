package org.fairlight.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.people.Person;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Publication;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

/** What was agreed to for a day to come. */
@FairlightTest
class LaterVersionsTests {

    private static final String MAIN = "feedback-to-learning.bpmn";
    private static final String CONSENT = "consent.bpmn";

    @Autowired
    Traces trace;

    @Autowired
    ModelDrafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    VersionHistory history;

    @Autowired
    LaterVersions later;

    @Autowired
    LiveModels live;

    @Autowired
    ProcessVersions versions;

    @Autowired
    VersionKeeper keeper;

    @Autowired
    Readiness readiness;

    @Autowired
    Publication publication;

    @Autowired
    StudioNews news;

    @Autowired
    Audit audit;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    private final Instant begun = Instant.now();
    private final LocalDate inAWeek = LocalDate.now(WorkingDays.ZONE).plusDays(7);
    private final Instant itsFirstMinute =
            inAWeek.atStartOfDay(WorkingDays.ZONE).toInstant();

    @AfterEach
    void asItCame() {
        trace.as(greta(), () -> {
            for (String model : new String[] {MAIN, CONSENT}) {
                history.versions(model).forEach(version -> publishing.holdBack(model, version.number()));
                publishing.bringBack(model, 1);
            }
        });
    }

    @Test
    void itRunsFromTheFirstMinuteOfItsDayAndNotBefore() {
        UUID draft = agreedTo(MAIN, "Hide names", "Hide names and places");
        assertThat(trace.as(greta(), () -> drafts.page(draft).begins())).isEqualTo(itsFirstMinute);

        later.begin(itsFirstMinute.minusSeconds(1));
        assertThat(main()).doesNotContain("Hide names and places");

        later.begin(itsFirstMinute);
        later.begin(itsFirstMinute);

        assertThat(main()).contains("Hide names and places");
        VersionLine now = newest(MAIN);
        assertThat(now.live()).isTrue();
        assertThat(now.begins()).isNull();
        assertThat(told("begins now, as was agreed", greta())).isOne();
        assertThat(told("begins now, as was agreed", kirra())).isOne();
        assertThat(now.since()).isAfter(now.at());
        assertThat(trail(Deed.PROCESS_BEGAN)).isOne();
    }

    @Test
    void whoeverHoldsItBackTellsTheOthersAndOnlyWhoAgreedMayLetItRun() {
        agreedTo(MAIN, "Hide names", "Hide names and places");
        int waiting = newest(MAIN).number();

        trace.as(greta(), () -> publishing.holdBack(MAIN, waiting));

        assertThat(told("It will not begin by itself", kirra())).isOne();
        assertThat(told("It will not begin by itself", greta())).isZero();
        assertThat(newest(MAIN).ready()).isFalse();
        assertThatThrownBy(() -> trace.as(greta(), () -> publishing.bringBack(MAIN, waiting)))
                .isInstanceOf(AccessDeniedException.class);
        UUID draft = trace.as(greta(), () -> drafts.beginFromVersion(MAIN, waiting));
        assertThat(trace.as(kirra(), () -> drafts.page(draft).ownHand())).isFalse();
        UUID kirras = trace.as(kirra(), () -> drafts.beginFromVersion(MAIN, waiting));
        assertThat(trace.as(greta(), () -> drafts.page(kirras).ownHand()))
                .as("it is her own work")
                .isTrue();

        trace.as(kirra(), () -> publishing.bringBack(MAIN, waiting));
        assertThat(main()).contains("Hide names and places");
    }

    @Test
    void oneThatCannotBeginStopsNoOtherAndIsHeldBackAfterSomeTries() {
        agreedTo(MAIN, "Hide names", "Hide names and places");
        agreedTo(CONSENT, "name=\"Your choices\"", "name=\"Your own choices\"");
        LaterVersions stumbling = stumblingOver(MAIN);

        stumbling.begin(itsFirstMinute);

        assertThat(newest(CONSENT).live()).isTrue();
        assertThat(newest(MAIN).begins()).isEqualTo(itsFirstMinute);
        for (int minute = 1; minute <= 5; minute++) {
            stumbling.begin(itsFirstMinute.plusSeconds(60L * minute));
        }
        assertThat(newest(MAIN).begins()).isNull();
        assertThat(newest(MAIN).live()).isFalse();
        assertThat(told("could not let it begin", greta())).isOne();
        assertThat(told("could not let it begin", kirra())).isOne();
        assertThat(trail(Deed.PROCESS_HELD_BACK)).isOne();
    }

    private LaterVersions stumblingOver(String model) {
        Publication broken = changed -> {
            if (changed.fileName().equals(model)) {
                throw new IllegalStateException("Nobody thought of this");
            }
            publication.publish(changed);
        };
        return new LaterVersions(versions, keeper, readiness, broken, news, audit, transactions, Clock.systemUTC());
    }

    private int trail(Deed deed) {
        return jdbc.sql("select count(*) from audit_entry where action = :deed and at >= :begun")
                .params(Map.of("deed", deed.name(), "begun", Timestamp.from(begun)))
                .query(Integer.class)
                .single();
    }

    @Test
    void nothingElseBeginsWhileItWaitsUnlessItIsHeldBack() {
        agree(asked(MAIN, "Hide names", "Hide names soon"), null);
        agreedTo(MAIN, "Hide names soon", "Hide names and places");
        UUID another = asked(MAIN, "Hide names soon", "Hide all names");

        assertThatThrownBy(() -> agree(another, null))
                .isInstanceOf(VersionWaits.class)
                .hasMessageContaining("Hold it back");
        assertThatThrownBy(() -> trace.as(greta(), () -> publishing.bringBack(MAIN, 1)))
                .isInstanceOf(VersionWaits.class);
        assertThat(trace.as(greta(), () -> drafts.page(another).state())).isEqualTo(DraftState.ASKED);

        int waiting = newest(MAIN).number();
        trace.as(greta(), () -> publishing.holdBack(MAIN, waiting));
        later.begin(itsFirstMinute);
        assertThat(main()).doesNotContain("Hide names and places");
        agree(another, null);
        assertThat(main()).contains("Hide all names");
    }

    @Test
    void whatDoesNotFitTheOthersOnItsDayIsHeldBackAndBothAreTold() {
        agreedTo(MAIN, "Hide names", "Hide names and places");
        jdbc.sql(
                        "update process_version set xml = replace(xml, 'clinician-review', 'no-such-process') where begins_at is not null")
                .update();

        later.begin(itsFirstMinute);

        assertThat(main()).doesNotContain("no-such-process");
        assertThat(newest(MAIN).begins()).isNull();
        assertThat(newest(MAIN).live()).isFalse();
        assertThat(told("was held back", greta())).isOne();
        assertThat(told("was held back", kirra())).isOne();
    }

    @Test
    void oneThatIsUnfitStopsNoOther() {
        agreedTo(MAIN, "Hide names", "Hide names and places");
        jdbc.sql("update process_version set xml = 'not a model' where begins_at is not null")
                .update();
        agreedTo(CONSENT, "name=\"Your choices\"", "name=\"Your own choices\"");

        later.begin(itsFirstMinute);

        assertThat(newest(CONSENT).live()).isTrue();
        assertThat(newest(MAIN).live()).isFalse();
    }

    @Test
    void aDayThatCannotBeWaitedForIsExplainedAndNothingIsDecided() {
        UUID draft = asked(MAIN, "Hide names", "Hide names and places");

        for (LocalDate day : new LocalDate[] {LocalDate.now(WorkingDays.ZONE), inAWeek.plusYears(1)}) {
            assertThatThrownBy(() -> agree(draft, day))
                    .isInstanceOfSatisfying(
                            UnfinishedAnswers.class,
                            unfinished -> assertThat(unfinished.problems()).containsOnlyKeys("begins"));
        }
        assertThat(trace.as(greta(), () -> drafts.page(draft).state())).isEqualTo(DraftState.ASKED);
    }

    private UUID agreedTo(String model, String from, String to) {
        UUID draft = asked(model, from, to);
        agree(draft, inAWeek);
        return draft;
    }

    private UUID asked(String model, String from, String to) {
        return trace.as(greta(), () -> {
            UUID draft = drafts.begin(model);
            String changed = drafts.page(draft).xml().replace(from, to);
            publishing.ask(draft, drafts.save(draft, 1, changed), "So that everybody knows what it means.");
            return draft;
        });
    }

    private void agree(UUID draft, LocalDate begins) {
        trace.as(kirra(), () -> publishing.agree(drafts.page(draft), begins));
    }

    private String main() {
        return live.of(ProcessId.FEEDBACK_TO_LEARNING).xml();
    }

    private VersionLine newest(String model) {
        return trace.as(greta(), () -> history.versions(model).getFirst());
    }

    private int told(String words, Person person) {
        return jdbc.sql("select count(*) from notice where person_id = :person and at >= :begun and text like :words")
                .params(Map.of("person", person.id(), "begun", Timestamp.from(begun), "words", "%" + words + "%"))
                .query(Integer.class)
                .single();
    }

    private Person greta() {
        return trace.person("Greta");
    }

    private Person kirra() {
        return trace.person("Kirra");
    }
}
