package org.fairlight.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Teams and people: anybody may look up a team; only administrators change anything, unless it is read from elsewhere. */
@Service
@Transactional
public class Directory {

    private final Teams teams;
    private final People people;
    private final CurrentUser user;
    private final DirectorySource source;
    private final ApplicationEventPublisher events;

    Directory(Teams teams, People people, CurrentUser user, DirectorySource source, ApplicationEventPublisher events) {
        this.teams = teams;
        this.people = people;
        this.user = user;
        this.source = source;
        this.events = events;
    }

    /** The teams somebody can share a story about, by service and name. */
    @Transactional(readOnly = true)
    @Door(Right.SEE_TEAMS)
    public List<Team> activeTeams() {
        return teams.findByActiveTrueOrderByServiceAscNameAsc();
    }

    @Transactional(readOnly = true)
    @Door(Right.MANAGE_PEOPLE)
    public List<Team> allTeams() {
        return teams.findAll();
    }

    @Transactional(readOnly = true)
    @Door(Right.SEE_TEAMS)
    public Optional<Team> team(@Nullable UUID id) {
        return Optional.ofNullable(id).flatMap(teams::findById);
    }

    /** The active team whose name or service is that text, whatever its case. */
    @Transactional(readOnly = true)
    @Door(Right.SEE_TEAMS)
    public Optional<Team> teamCalled(String text) {
        String wanted = text.strip();
        return activeTeams().stream()
                .filter(team ->
                        team.name().equalsIgnoreCase(wanted) || team.service().equalsIgnoreCase(wanted))
                .findFirst();
    }

    /** The made-up people a demonstration offers to be. */
    @Transactional(readOnly = true)
    @Door(Right.TRY_A_ROLE)
    public List<Person> madeUpPeople() {
        return activePeople();
    }

    /** Everybody who works here now; patients with an account are nobody's business. */
    @Transactional(readOnly = true)
    public List<Person> activePeople() {
        return people.findByActiveTrueOrderByDisplayName().stream()
                .filter(Person::worksHere)
                .toList();
    }

    @Transactional(readOnly = true)
    @Door(Right.MANAGE_PEOPLE)
    public List<Person> everybody() {
        return people.findAll().stream().filter(Person::worksHere).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Person> person(@Nullable UUID id) {
        return Optional.ofNullable(id).flatMap(people::findById);
    }

    @Transactional(readOnly = true)
    public List<Person> withRole(Role role) {
        return activePeople().stream().filter(person -> person.is(role)).toList();
    }

    @Door(Right.MANAGE_PEOPLE)
    public Team addTeam(String name, String service) {
        mayChange();
        Team team = teams.save(new Team(UUID.randomUUID(), name.strip(), service.strip()));
        events.publishEvent(DirectoryChanged.added(team));
        return team;
    }

    @Door(Right.MANAGE_PEOPLE)
    public void changeTeam(UUID id, String name, String service, boolean active) {
        mayChange();
        Team team = teams.findById(id).orElseThrow();
        boolean wasActive = team.isActive();
        if (team.becomes(name.strip(), service.strip(), active)) {
            events.publishEvent(DirectoryChanged.of(team, wasActive));
        }
    }

    @Door(Right.MANAGE_PEOPLE)
    public Person addPerson(String name, @Nullable String email, @Nullable UUID teamId, Set<Role> roles) {
        mayChange();
        Person person = people.save(new Person(UUID.randomUUID(), name.strip(), email, teamId, roles));
        events.publishEvent(DirectoryChanged.added(person));
        return person;
    }

    @Door(Right.MANAGE_PEOPLE)
    public void changePerson(
            UUID id, String name, @Nullable String email, @Nullable UUID teamId, Set<Role> roles, boolean active) {
        mayChange();
        Person person = people.findById(id).orElseThrow();
        boolean wasActive = person.isActive();
        Set<Role> before = person.roles();
        if (person.becomes(name.strip(), email, teamId, roles, active)) {
            events.publishEvent(DirectoryChanged.of(person, wasActive, before));
        }
    }

    private void mayChange() {
        if (source.isElsewhere()) {
            throw new AccessDeniedException("Teams and people are looked after in the sign-in service.");
        }
    }
}
