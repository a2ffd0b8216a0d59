package org.fairlight.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.security.KnownPerson;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** What a token says of somebody who signs in becomes the directory, and leaves a trace when it is new; each test is undone. */
@FairlightTest
@Transactional
@RecordApplicationEvents
class NewcomersTests {

    @Autowired
    ApplicationEvents events;

    @Autowired
    Newcomers newcomers;

    @Autowired
    People people;

    @Autowired
    Traces trace;

    @Test
    void anotherRoleOrTeamIsAChangeOfTheDirectory() {
        Person asha = trace.person("Asha");

        signsIn(new SignedIn(asha.id(), asha.displayName(), asha.teamId(), Set.of(Role.GUARDIAN)));
        assertThat(deeds()).isOne();
        signsIn(new SignedIn(asha.id(), asha.displayName(), null, Set.of(Role.GUARDIAN)));
        assertThat(deeds()).isEqualTo(2);

        assertThat(people.findById(asha.id()).orElseThrow().roles()).containsExactly(Role.GUARDIAN);
    }

    @Test
    void whoeverIsAsBeforeLeavesNoTrace() {
        signsIn(trace.person("Asha").signedIn());

        assertThat(deeds()).isZero();
    }

    @Test
    void somebodyNewWhoWorksHereLeavesOneAndAPatientNone() {
        signsIn(new SignedIn(UUID.randomUUID(), "made-up-patient", null, Set.of(Role.PATIENT)));
        assertThat(deeds()).isZero();

        signsIn(new SignedIn(UUID.randomUUID(), "Nora Demo-Rowan", null, Set.of(Role.STAFF)));
        assertThat(deeds()).isOne();
    }

    private void signsIn(SignedIn who) {
        KnownPerson known = () -> who;
        newcomers.signedIn(
                new InteractiveAuthenticationSuccessEvent(new TestingAuthenticationToken(known, null), getClass()));
    }

    private long deeds() {
        return events.stream(DirectoryChanged.class).count();
    }
}
