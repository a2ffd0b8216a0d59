package org.fairlight.people;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.security.Membership;
import org.springframework.stereotype.Component;

/** Finds the team an identity provider names. */
@Component
class TeamNames implements Membership {

    private final Teams teams;

    TeamNames(Teams teams) {
        this.teams = teams;
    }

    @Override
    public Optional<UUID> team(Collection<String> names) {
        return teams.findByActiveTrueOrderByServiceAscNameAsc().stream()
                .filter(team -> names.contains(team.name()))
                .map(Team::id)
                .findFirst();
    }
}
