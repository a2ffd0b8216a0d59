package org.fairlight.people;

import java.util.Set;
import java.util.UUID;
import org.fairlight.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings teams and people from another source of truth: a demonstration, an identity provider. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FirstPeople {

    private final Teams teams;
    private final People people;

    FirstPeople(Teams teams, People people) {
        this.teams = teams;
        this.people = people;
    }

    public Team team(UUID id, String name, String service) {
        return teams.findById(id).orElseGet(() -> teams.save(new Team(id, name, service)));
    }

    public Person person(UUID id, String name, @Nullable String email, @Nullable UUID team, Set<Role> roles) {
        return people.findById(id).orElseGet(() -> people.save(new Person(id, name, email, team, roles)));
    }
}
