package org.fairlight.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlight.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes teams and people what Keycloak lists; what is as it should be stays untouched. */
@Service
@Transactional
class ListedDirectory {

    private final Teams teams;
    private final People people;
    private final ApplicationEventPublisher events;

    ListedDirectory(Teams teams, People people, ApplicationEventPublisher events) {
        this.teams = teams;
        this.people = people;
        this.events = events;
    }

    /**
     * A team that is there under the same id or the same name is the same team; one that is not listed any more is retired.
     *
     * @return the team of each listed group
     */
    public Map<UUID, UUID> becomeTeams(List<ListedTeam> listed) {
        List<Team> known = teams.findAll();
        Map<UUID, Team> byId = known.stream().collect(Collectors.toMap(Team::id, Function.identity()));
        Map<String, Team> byName = known.stream().collect(Collectors.toMap(Team::name, Function.identity()));
        Map<UUID, UUID> ofGroup = new HashMap<>();
        for (ListedTeam team : listed) {
            Team there = byId.getOrDefault(team.group(), byName.get(team.name()));
            become(there, team);
            ofGroup.put(team.group(), there == null ? team.group() : there.id());
        }
        known.stream()
                .filter(team -> team.isActive() && !ofGroup.containsValue(team.id()))
                .forEach(this::retire);
        return ofGroup;
    }

    private void become(@Nullable Team there, ListedTeam team) {
        if (there == null) {
            events.publishEvent(
                    DirectoryChanged.added(teams.save(new Team(team.group(), team.name(), team.service()))));
            return;
        }
        boolean wasActive = there.isActive();
        if (there.becomes(team.name(), team.service(), true)) {
            events.publishEvent(DirectoryChanged.of(there, wasActive));
        }
    }

    private void retire(Team team) {
        team.retire();
        events.publishEvent(DirectoryChanged.of(team, true));
    }

    /** One page of people. */
    public void becomePeople(List<ListedPerson> page, Map<UUID, UUID> teamOfGroup) {
        Map<UUID, Person> known = people
                .findAllById(page.stream().map(ListedPerson::id).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        for (ListedPerson person : page) {
            become(known.get(person.id()), person, person.group() == null ? null : teamOfGroup.get(person.group()));
        }
    }

    private void become(@Nullable Person there, ListedPerson listed, @Nullable UUID team) {
        if (there == null) {
            add(listed, team);
            return;
        }
        boolean wasActive = there.isActive();
        Set<Role> before = there.roles();
        if (there.becomes(listed.name(), listed.email(), team, roles(there, listed), listed.active())) {
            events.publishEvent(DirectoryChanged.of(there, wasActive, before));
        }
    }

    private void add(ListedPerson listed, @Nullable UUID team) {
        Person person = new Person(listed.id(), listed.name(), listed.email(), team, listed.roles());
        if (!listed.active()) {
            person.leave();
        }
        events.publishEvent(DirectoryChanged.added(people.save(person)));
    }

    /** Whoever works here may have been a patient, too, which the listing does not ask. */
    private static Set<Role> roles(Person person, ListedPerson listed) {
        Set<Role> roles = new HashSet<>(listed.roles());
        if (person.is(Role.PATIENT)) {
            roles.add(Role.PATIENT);
        }
        return roles;
    }

    /** Whoever works here no longer keeps their name on what they wrote. */
    public void leaveOthers(Collection<UUID> listed) {
        Set<UUID> here = Set.copyOf(listed);
        people.findByActiveTrueOrderByDisplayName().stream()
                .filter(person -> !here.contains(person.id()) && person.worksHere())
                .forEach(this::leave);
    }

    private void leave(Person person) {
        person.leave();
        events.publishEvent(DirectoryChanged.of(person, true, person.roles()));
    }
}
