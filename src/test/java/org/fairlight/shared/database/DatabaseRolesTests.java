package org.fairlight.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fairlight.FairlightTest;
import org.fairlight.Logins;
import org.fairlight.TestDatabase;
import org.fairlight.Traces;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.guardian.CaseState;
import org.fairlight.guardian.GuardianDoor;
import org.fairlight.guardian.GuardianRoom;
import org.fairlight.insight.ProcessOverview;
import org.fairlight.journey.Harm;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.WorkFilter;
import org.fairlight.journey.WorkLists;
import org.fairlight.journey.WorkTab;
import org.fairlight.journey.Worries;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.review.Effect;
import org.fairlight.review.Element;
import org.fairlight.review.Factor;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.security.Role;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the running program may do in its database, tried with its own pool. */
@FairlightTest
class DatabaseRolesTests {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String OPEN_THE_DOOR = "set local role fairlight_guardian";
    private static final Story WORDS = new Story("We waited six hours", null, "Say how long the queue is");

    private final JdbcClient superuser = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    JdbcClient program;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Traces trace;

    @Autowired
    GuardianRoom room;

    @Autowired
    GuardianDoor door;

    @Autowired
    WorkLists work;

    @Autowired
    Tracking tracking;

    @Autowired
    ProcessOverview processes;

    @Autowired
    Directory directory;

    @Test
    void theProgramOwnsNothing() {
        assertThat(currentUser()).isEqualTo(Logins.PROGRAM);
        assertThat(superuser
                        .sql("""
                                select count(*) from pg_shdepend
                                where refclassid = 'pg_authid'::regclass and deptype = 'o' and refobjid = to_regrole(:login)
                                """)
                        .param("login", Logins.PROGRAM)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set role = null",
                "delete from audit_entry",
                "truncate audit_entry",
                "select * from audit_entry for update",
                "drop trigger audit_is_append_only on audit_entry",
                "alter table audit_entry disable trigger all",
                "create trigger mine before insert on audit_entry for each row execute function refuse_change()",
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return null; end'",
                "set session_replication_role = replica",
                "drop table audit_entry"
            })
    void theTrailCannotBeBent(String attempt) {
        assertRefused(() -> program.sql(attempt).update());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "truncate feedback",
                "alter table feedback add column more text",
                "create table feedback_copy (id uuid)",
                "create temporary table audit_entry (id uuid)",
                "create schema mine",
                "create role mine",
                "delete from flyway_schema_history",
                "drop table act_ge_property",
                "set role fairlight_owner"
            })
    void theTablesCannotBeChanged(String attempt) {
        assertRefused(() -> program.sql(attempt).update());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from guardian.guardian_case",
                "insert into guardian.guardian_look select * from guardian.guardian_look",
                "update guardian.guardian_case set told = null",
                "delete from guardian.guardian_look"
            })
    void theGuardiansTablesAreClosedOutsideTheDoor(String attempt) {
        assertRefused(() -> program.sql(attempt).update());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from guardian.guardian_look",
                "delete from guardian.guardian_case",
                "truncate guardian.guardian_look",
                "drop table guardian.guardian_look",
                "update audit_entry set role = null"
            })
    void behindTheDoorNothingIsDeletedEither(String attempt) {
        assertRefused(() -> inOneTransaction(() -> {
            program.sql(OPEN_THE_DOOR).update();
            program.sql(attempt).update();
        }));
        assertThat(currentUser()).isEqualTo(Logins.PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update guardian.guardian_look set person_id = gen_random_uuid()",
                "update guardian.guardian_look set case_id = (select min(id::text)::uuid from guardian.guardian_case)",
                "update guardian.guardian_look set at = at - interval '1 day'",
                "update guardian.guardian_look set id = gen_random_uuid(), reason = reason",
                "delete from guardian.guardian_look",
                "truncate guardian.guardian_look"
            })
    void aLookOfAGuardianStaysEvenForTheOwner(String attempt) {
        aLookIsKept();

        assertRefused(() -> superuser.sql(attempt).update());
    }

    @Test
    void onlyTheReasonOfALookIsSealedAnew() {
        aLookIsKept();

        inOneTransaction(() -> {
            program.sql(OPEN_THE_DOOR).update();
            assertThat(program.sql("update guardian.guardian_look set reason = reason || ''")
                            .update())
                    .isPositive();
        });
    }

    @Test
    void theGuardiansServicesReachTheirTablesAndGiveTheRoleBackInTheSameTransaction() {
        Person guardian = trace.person(Role.GUARDIAN);
        trace.as(trace.person(Role.CLINICIAN), () -> door.speakUp("The night rota is not safe", false));

        UUID one =
                trace.as(guardian, () -> room.list(CaseState.OPEN)).getFirst().caseId();
        inOneTransaction(() -> {
            assertThat(trace.as(guardian, () -> room.open(one)).told()).isEqualTo("The night rota is not safe");
            assertThat(currentUser()).isEqualTo(Logins.PROGRAM);
        });
        assertRefused(() -> inOneTransaction(() -> {
            trace.as(guardian, () -> room.open(one));
            program.sql("select count(*) from guardian.guardian_case")
                    .query(Integer.class)
                    .single();
        }));
    }

    @Test
    void aRoleTakenEndsWithItsTransaction() {
        inOneTransaction(() -> {
            program.sql(OPEN_THE_DOOR).update();
            assertThat(currentUser()).isEqualTo("fairlight_guardian");
        });
        assertThat(currentUser()).isEqualTo(Logins.PROGRAM);
    }

    /** With the membership taken away every attempt to take the role would fail. */
    @Test
    void noOrdinaryWayTakesTheGuardiansRole() {
        superuser
                .sql("revoke fairlight_guardian from fairlight granted by fairlight_owner")
                .update();
        try {
            assertThatCode(this::walkTheOrdinaryWay).doesNotThrowAnyException();
            assertRefused(() -> trace.as(trace.person(Role.GUARDIAN), () -> room.list(CaseState.OPEN)));
            assertRefused(() -> share(new Worries(Harm.SERIOUS, true, true)));
        } finally {
            superuser
                    .sql(
                            "grant fairlight_guardian to fairlight with inherit false, set true granted by fairlight_owner")
                    .update();
        }
    }

    private void aLookIsKept() {
        UUID story = share(new Worries(Harm.SERIOUS, true, true)).feedbackId();
        Person guardian = trace.person(Role.GUARDIAN);
        UUID one = superuser
                .sql("select id from guardian.guardian_case where feedback_id = :story")
                .param("story", story)
                .query(UUID.class)
                .single();
        trace.as(guardian, () -> room.original(one, "To find the ward"));
    }

    private void walkTheOrdinaryWay() {
        Receipt receipt = share(Worries.NONE);
        trace.handIn(
                trace.person("Bram"),
                receipt.feedbackId(),
                Form.CLINICIAN_REVIEW,
                new ReviewAnswers(
                        List.of(new Factor(Element.ORGANISATION, Effect.HINDERED, "Two people for forty")),
                        List.of("Say how long it takes"),
                        null,
                        Outcome.REPLY,
                        false,
                        false,
                        false,
                        false));
        assertThat(trace.waitsFor(receipt.feedbackId())).containsExactly(Form.DRAFT_REPLY);
        tracking.open(receipt.code());
        for (Person person : directory.activePeople()) {
            trace.as(person, () -> work.counts());
            trace.as(person, () -> work.page(WorkFilter.of(WorkTab.UNASSIGNED), 0, 50));
        }
        trace.as(trace.person(Role.QUALITY_LEAD), () -> processes.pictures());
    }

    private Receipt share(Worries worries) {
        return trace.share(Submission.of(UUID.randomUUID().toString(), Source.FORM, WORDS, Traces.EVERYTHING)
                .about(trace.team("Emergency department").id(), null)
                .with(worries));
    }

    private void inOneTransaction(Runnable deeds) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> deeds.run());
    }

    private String currentUser() {
        return program.sql("select current_user").query(String.class).single();
    }

    private static void assertRefused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }
}
