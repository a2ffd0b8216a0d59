package org.fairlight.people;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.fairlight.security.Role;

/**
 * A team or a person is not what it was; published in the transaction that changed it, once for each.
 *
 * @param id of the team or the person
 * @param given the roles a person holds since
 * @param taken the roles a person held until then
 */
public record DirectoryChanged(UUID id, DirectoryChange what, Set<Role> given, Set<Role> taken) {

    static DirectoryChanged added(Team team) {
        return of(team, DirectoryChange.TEAM_ADDED);
    }

    static DirectoryChanged of(Team team, boolean wasActive) {
        if (wasActive == team.isActive()) {
            return of(team, DirectoryChange.TEAM_CHANGED);
        }
        return of(team, wasActive ? DirectoryChange.TEAM_RETIRED : DirectoryChange.TEAM_BROUGHT_BACK);
    }

    static DirectoryChanged added(Person person) {
        return of(person, DirectoryChange.PERSON_ADDED, Set.of());
    }

    /** @param before the roles the person held before the change */
    static DirectoryChanged of(Person person, boolean wasActive, Set<Role> before) {
        if (wasActive == person.isActive()) {
            return of(person, DirectoryChange.PERSON_CHANGED, before);
        }
        return of(person, wasActive ? DirectoryChange.PERSON_LEFT : DirectoryChange.PERSON_CAME_BACK, before);
    }

    private static DirectoryChanged of(Team team, DirectoryChange what) {
        return new DirectoryChanged(team.id(), what, Set.of(), Set.of());
    }

    private static DirectoryChanged of(Person person, DirectoryChange what, Set<Role> before) {
        return new DirectoryChanged(
                person.id(), what, without(person.roles(), before), without(before, person.roles()));
    }

    private static Set<Role> without(Set<Role> roles, Set<Role> others) {
        Set<Role> left = new HashSet<>(roles);
        left.removeAll(others);
        return Set.copyOf(left);
    }
}
