package org.fairlight.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.security.KnownPerson;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The trail says which team or person changed, how, and which roles were given or taken. */
@FairlightTest
class DirectoryTrailTests {

    private static final Set<Role> ADMINISTRATOR = Set.of(Role.ADMINISTRATOR);
    private static final Set<Role> GUARDIAN_TOO = Set.of(Role.ADMINISTRATOR, Role.GUARDIAN);

    @Autowired
    Directory directory;

    @Autowired
    Traces trace;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    private final String name = "Made-up " + UUID.randomUUID();

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
        as(
                administrator(),
                () -> directory.everybody().stream()
                        .filter(person -> person.displayName().equals(name))
                        .forEach(person ->
                                directory.changePerson(person.id(), name, null, null, Set.of(Role.STAFF), false)));
    }

    @Test
    void anAdministratorWhoGivesThemselvesARoleIsToldWithIt() {
        Person administrator = added(ADMINISTRATOR);

        as(administrator, () -> directory.changePerson(administrator.id(), name, null, null, GUARDIAN_TOO, true));

        assertThat(rowsOf(administrator.id(), administrator.id()))
                .containsExactly("DIRECTORY_CHANGED PERSON_CHANGED", "ROLE_GIVEN GUARDIAN");
    }

    @Test
    void eachRoleThatIsTakenIsARowOfItsOwn() {
        Person somebody = added(GUARDIAN_TOO);

        as(administrator(), () -> directory.changePerson(somebody.id(), name, null, null, Set.of(Role.STAFF), false));
        as(administrator(), () -> directory.changePerson(somebody.id(), name, null, null, Set.of(Role.STAFF), true));

        assertThat(rowsOf(somebody.id(), administrator().id()))
                .containsExactly(
                        "DIRECTORY_CHANGED PERSON_ADDED",
                        "ROLE_GIVEN GUARDIAN",
                        "ROLE_GIVEN ADMINISTRATOR",
                        "DIRECTORY_CHANGED PERSON_LEFT",
                        "ROLE_GIVEN STAFF",
                        "ROLE_TAKEN GUARDIAN",
                        "ROLE_TAKEN ADMINISTRATOR",
                        "DIRECTORY_CHANGED PERSON_CAME_BACK");
    }

    @Test
    void savingWithoutAChangeLeavesNoRow() {
        Person somebody = added(ADMINISTRATOR);
        List<String> before = rowsOf(somebody.id(), administrator().id());

        as(administrator(), () -> directory.changePerson(somebody.id(), name, null, null, ADMINISTRATOR, true));

        assertThat(rowsOf(somebody.id(), administrator().id())).isEqualTo(before);
    }

    @Test
    void aTeamIsToldFromItsBeginningToItsEnd() {
        Team team = trace.as(administrator(), () -> directory.addTeam(name, "Night clinic"));
        as(administrator(), () -> directory.changeTeam(team.id(), name, "Day clinic", true));
        as(administrator(), () -> directory.changeTeam(team.id(), name, "Day clinic", false));
        as(administrator(), () -> directory.changeTeam(team.id(), name, "Day clinic", true));
        as(administrator(), () -> directory.changeTeam(team.id(), name, "Day clinic", false));

        assertThat(rowsOf(team.id(), administrator().id()))
                .containsExactly(
                        "DIRECTORY_CHANGED TEAM_ADDED",
                        "DIRECTORY_CHANGED TEAM_CHANGED",
                        "DIRECTORY_CHANGED TEAM_RETIRED",
                        "DIRECTORY_CHANGED TEAM_BROUGHT_BACK",
                        "DIRECTORY_CHANGED TEAM_RETIRED");
    }

    @Test
    void aRoleThatSomebodySignsInWithForTheFirstTimeIsTold() {
        UUID id = UUID.randomUUID();

        signsIn(new SignedIn(id, name, null, Set.of(Role.STAFF)));
        signsIn(new SignedIn(id, name, null, Set.of(Role.STAFF)));
        signsIn(new SignedIn(id, name, null, Set.of(Role.STAFF, Role.GUARDIAN)));

        assertThat(rowsOf(id, null))
                .containsExactly(
                        "DIRECTORY_CHANGED PERSON_ADDED",
                        "ROLE_GIVEN STAFF",
                        "DIRECTORY_CHANGED PERSON_CHANGED",
                        "ROLE_GIVEN GUARDIAN");
    }

    @Test
    void ofAPatientsAccountTheTrailIsToldNothing() {
        UUID id = UUID.randomUUID();

        signsIn(new SignedIn(id, "Pia Demo-Rowan", null, Set.of(Role.PATIENT)));

        assertThat(directory.person(id)).isPresent();
        assertThat(rowsOf(id, null)).isEmpty();
    }

    /** As within the request that brings somebody back from the identity provider. */
    private void signsIn(SignedIn who) {
        KnownPerson known = () -> who;
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        events.publishEvent(
                new InteractiveAuthenticationSuccessEvent(new TestingAuthenticationToken(known, null), getClass()));
        RequestContextHolder.resetRequestAttributes();
    }

    private Person added(Set<Role> roles) {
        return trace.as(administrator(), () -> directory.addPerson(name, null, null, new HashSet<>(roles)));
    }

    private void as(Person person, Runnable deed) {
        trace.as(person, deed);
    }

    private Person administrator() {
        return trace.person("Hari");
    }

    /** @param by who did it; null when nobody was signed in */
    private List<String> rowsOf(UUID id, UUID by) {
        return jdbc.sql("""
                        select action || ' ' || purpose from audit_entry
                        where object_id = :id and person_id is not distinct from cast(:by as uuid) order by id
                        """)
                .param("id", id.toString())
                .param("by", by == null ? null : by.toString())
                .query(String.class)
                .list();
    }
}
