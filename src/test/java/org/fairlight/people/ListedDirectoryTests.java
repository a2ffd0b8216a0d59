package org.fairlight.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** What Keycloak lists becomes the directory; each test is undone afterwards. */
@FairlightTest
@Transactional
@RecordApplicationEvents
class ListedDirectoryTests {

    @Autowired
    ApplicationEvents events;

    private static final String LARKSPUR = "Larkspur emergency team";
    private static final String SERVICE = "Emergency department";

    @Autowired
    ListedDirectory listed;

    @Autowired
    Teams teams;

    @Autowired
    People people;

    @Autowired
    Traces trace;

    @Test
    void aTeamOfTheSameNameIsTheSameTeamUnderWhateverId() {
        UUID group = UUID.randomUUID();

        Map<UUID, UUID> teamOf = listed.becomeTeams(List.of(new ListedTeam(group, LARKSPUR, SERVICE)));

        assertThat(teamOf).containsEntry(group, team().id());
    }

    @Test
    void whoeverIsNotListedStopsAndComesBackOnceListed() {
        Person asha = trace.person("Asha");
        Person bram = trace.person("Bram");
        listed.leaveOthers(List.of(asha.id()));
        assertThat(people.findByActiveTrueOrderByDisplayName()).contains(asha).doesNotContain(bram);

        listed.becomePeople(List.of(of(bram, true)), Map.of());

        assertThat(bram.isActive()).isTrue();
    }

    @Test
    void aPatientWithAnAccountIsNotTouched() {
        Person patient = people.save(new Person(UUID.randomUUID(), "Pia Demo-Rowan", null, null, Set.of(Role.PATIENT)));

        listed.leaveOthers(List.of());

        assertThat(patient.isActive()).isTrue();
    }

    @Test
    void aPatientWhoWorksHereKeepsTheirOwnStories() {
        Person both = people.save(
                new Person(UUID.randomUUID(), "Pia Demo-Rowan", null, null, Set.of(Role.PATIENT, Role.STAFF)));

        listed.becomePeople(
                List.of(new ListedPerson(both.id(), "Pia Demo-Rowan", null, null, Set.of(Role.FACILITATOR), true)),
                Map.of());

        assertThat(both.roles()).containsExactlyInAnyOrder(Role.PATIENT, Role.FACILITATOR);
    }

    @Test
    void aDisabledAccountIsSomebodyWhoStopped() {
        Person bram = trace.person("Bram");

        listed.becomePeople(List.of(of(bram, false)), Map.of());

        assertThat(bram.isActive()).isFalse();
        assertThat(changes()).containsExactly(DirectoryChanged.of(bram, true, bram.roles()));
    }

    @Test
    void theSameListingAgainChangesNothingAndLeavesNoTrace() {
        UUID group = team().id();
        List<ListedTeam> all = teams.findAll().stream()
                .filter(Team::isActive)
                .map(team -> new ListedTeam(team.id(), team.name(), team.service()))
                .toList();
        Person asha = trace.person("Asha");
        ListedPerson same = new ListedPerson(asha.id(), asha.displayName(), asha.email(), group, asha.roles(), true);

        Map<UUID, UUID> teamOf = listed.becomeTeams(all);
        listed.becomePeople(List.of(same), teamOf);
        listed.leaveOthers(people.findByActiveTrueOrderByDisplayName().stream()
                .map(Person::id)
                .toList());

        assertThat(changes()).isEmpty();
    }

    @Test
    void eachTeamAndPersonThatChangedIsToldByItself() {
        UUID group = UUID.randomUUID();
        Person both = people.save(
                new Person(UUID.randomUUID(), "Pia Demo-Rowan", null, null, Set.of(Role.PATIENT, Role.STAFF)));
        int active = (int) teams.findAll().stream().filter(Team::isActive).count();

        listed.becomeTeams(List.of(new ListedTeam(group, "A team of its own", SERVICE)));
        listed.becomePeople(
                List.of(new ListedPerson(both.id(), "Pia Demo-Rowan", null, null, Set.of(Role.GUARDIAN), true)),
                Map.of());

        assertThat(changes())
                .hasSize(active + 2)
                .contains(new DirectoryChanged(group, DirectoryChange.TEAM_ADDED, Set.of(), Set.of()))
                .contains(new DirectoryChanged(team().id(), DirectoryChange.TEAM_RETIRED, Set.of(), Set.of()))
                .contains(new DirectoryChanged(
                        both.id(), DirectoryChange.PERSON_CHANGED, Set.of(Role.GUARDIAN), Set.of(Role.STAFF)));
    }

    private static ListedPerson of(Person person, boolean active) {
        return new ListedPerson(person.id(), person.displayName(), person.email(), null, person.roles(), active);
    }

    private Team team() {
        return teams.findAll().stream()
                .filter(team -> team.name().equals(LARKSPUR))
                .findFirst()
                .orElseThrow();
    }

    /** Since this test began; each becomes rows of the trail when its transaction ends. */
    private List<DirectoryChanged> changes() {
        return events.stream(DirectoryChanged.class).toList();
    }
}
