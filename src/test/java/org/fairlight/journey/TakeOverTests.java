package org.fairlight.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.TestDatabase;
import org.fairlight.Traces;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.people.Person;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** A task does not wait for somebody who is away: a colleague of the same role takes it over, with what was typed. */
@FairlightTest
class TakeOverTests {

    private static final ReviewAnswers HALF = points("Tell people how long it takes");

    @Autowired
    Traces trace;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aColleagueGoesOnWithTheHalfFilledForm() {
        String task = heldByAsha(sharedAbout("Ward care"));
        trace.as(asha(), () -> tasks.keepDraft(task, HALF));

        trace.as(bram(), () -> tasks.takeOver(task, asha().id(), TakeOver.AWAY));

        assertThat(trace.as(bram(), () -> tasks.open(task)).assignee()).isEqualTo(bram().id());
        ReviewAnswers taken = trace.as(bram(), () -> tasks.answers(task));
        assertThat(taken).isEqualTo(HALF);
        ReviewAnswers left = trace.as(asha(), () -> tasks.answers(task));
        assertThat(left).as("the former holder loses nothing").isEqualTo(HALF);
    }

    @Test
    void theFormerHolderIsToldAndTheTrailKnowsWhy() {
        String task = heldByAsha(sharedAbout("Ward care"));

        trace.as(bram(), () -> tasks.takeOver(task, asha().id(), TakeOver.ASKED));

        assertThat(newestNotice(asha()))
                .contains(bram().displayName(), Form.CLINICIAN_REVIEW.title(), "as you asked", "Thank you");
        assertThat(jdbc.sql("""
                                select person_id || ' ' || purpose from audit_entry
                                where object_id = :task and action = 'TASK_TAKEN_OVER'
                                """).param("task", task).query(String.class).list())
                .containsExactly(bram().id() + " ASKED");
    }

    @Test
    void theFormerHolderCannotHandItInAnyMore() {
        String task = heldByAsha(sharedAbout("Ward care"));
        trace.as(bram(), () -> tasks.takeOver(task, asha().id(), TakeOver.AGREED));

        assertThatThrownBy(() -> trace.as(asha(), () -> tasks.handIn(task, HALF)))
                .isInstanceOf(HeldBySomebodyElse.class);
        ReviewAnswers kept = trace.as(asha(), () -> tasks.answers(task));
        assertThat(kept).isEqualTo(HALF);
    }

    @Test
    void whatSomebodyBeganThemselvesIsNotWrittenOver() {
        String task = heldByAsha(sharedAbout("Ward care"));
        trace.as(asha(), () -> tasks.keepDraft(task, HALF));
        ReviewAnswers own = points("A screen in the waiting room");
        trace.as(bram(), () -> tasks.keepDraft(task, own));

        trace.as(bram(), () -> tasks.takeOver(task, asha().id(), TakeOver.AWAY));

        ReviewAnswers answers = trace.as(bram(), () -> tasks.answers(task));
        assertThat(answers).isEqualTo(own);
    }

    @Test
    void whatIsInOtherHandsByNowIsNotTaken() {
        String task = heldByAsha(sharedAbout("Ward care"));
        trace.as(asha(), () -> tasks.handBack(task));
        trace.as(bram(), () -> tasks.claim(task));

        SignedIn third = as(Role.CLINICIAN, trace.person("Edda"));
        assertThatThrownBy(() -> tasks.takeOver(task, asha().id(), TakeOver.AWAY))
                .isInstanceOf(HeldBySomebodyElse.class);
        assertThat(tasks.open(task).assignee()).isEqualTo(bram().id()).isNotEqualTo(third.personId());
    }

    @Test
    void onlyWhoeverCouldHaveTakenItMayTakeItOver() {
        String task = heldByAsha(sharedAbout("Maternity"));

        for (Person somebody : List.of(bram(), trace.person("Edda"), trace.person("Ines"))) {
            assertThatThrownBy(() -> trace.as(somebody, () -> tasks.takeOver(task, asha().id(), TakeOver.AWAY)))
                    .as(somebody.displayName())
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(trace.as(asha(), () -> tasks.open(task)).assignee()).isEqualTo(asha().id());
    }

    @Test
    void aGuardiansCaseGoesToAnotherGuardianToo() {
        UUID story = trace.share(Submission.of(
                                UUID.randomUUID().toString(),
                                Source.FORM,
                                new Story("She is afraid", null, null),
                                Set.of())
                        .with(new Worries(Harm.NONE, true, false)))
                .feedbackId();
        UUID one = JdbcClient.create(TestDatabase.superuser())
                .sql("select id from guardian.guardian_case where feedback_id = :id")
                .param("id", story)
                .query((row, i) -> row.getObject(1, UUID.class))
                .single();
        String task = trace.task(one, Form.GUARDIAN_TRIAGE);
        Person away = trace.person(Role.GUARDIAN);
        trace.as(away, () -> tasks.claim(task));

        SignedIn cover = as(Role.GUARDIAN, trace.person("Edda"));
        tasks.takeOver(task, away.id(), TakeOver.AWAY);

        assertThat(tasks.open(task).assignee()).isEqualTo(cover.personId());
        assertThat(newestNotice(away)).contains("while you are away");
        assertThat(jdbc.sql("select count(*) from audit_entry where feedback_id = :id and action = 'TASK_TAKEN_OVER'")
                        .param("id", story)
                        .query(Integer.class)
                        .single())
                .as("the story's own trail knows nothing of it")
                .isZero();
    }

    private UUID sharedAbout(String service) {
        return trace.share(Submission.of(
                                UUID.randomUUID().toString(),
                                Source.FORM,
                                new Story("We waited long", null, "Say how long"),
                                Traces.EVERYTHING)
                        .about(trace.team(service).id(), null))
                .feedbackId();
    }

    private String heldByAsha(UUID story) {
        String task = trace.task(story, Form.CLINICIAN_REVIEW);
        trace.as(asha(), () -> tasks.claim(task));
        return task;
    }

    private SignedIn as(Role role, Person person) {
        SignedIn signedIn = new SignedIn(person.id(), person.displayName(), null, Set.of(role));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        signedIn, null, List.of(new SimpleGrantedAuthority(role.authority()))));
        return signedIn;
    }

    private String newestNotice(Person person) {
        return jdbc.sql("select text from notice where person_id = :id order by at desc limit 1")
                .param("id", person.id())
                .query(String.class)
                .single();
    }

    private static ReviewAnswers points(String point) {
        return new ReviewAnswers(List.of(), List.of(point), null, Outcome.REPLY, false, false, false, false);
    }

    private Person asha() {
        return trace.person("Asha");
    }

    private Person bram() {
        return trace.person("Bram");
    }
}
