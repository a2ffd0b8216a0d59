package org.fairlight.people;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the directory as Keycloak has it. While Keycloak does not answer, the directory stays as it was. */
@Component
@ConditionalOnProperty(name = "fairlight.sign-in", havingValue = "keycloak")
class DirectoryReading {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryReading.class);
    private static final int PAGE = 100;

    private final KeycloakListing keycloak;
    private final ListedDirectory directory;
    private final DirectorySource source;
    private final Clock clock;

    DirectoryReading(KeycloakListing keycloak, ListedDirectory directory, DirectorySource source, Clock clock) {
        this.keycloak = keycloak;
        this.directory = directory;
        this.source = source;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${fairlight.keycloak.directory.every}")
    void read() {
        try {
            List<ListedTeam> teams = keycloak.teams();
            List<ListedPerson> people = keycloak.people(teams);
            if (people.isEmpty()) {
                silent("it names nobody who works here");
            } else {
                keep(teams, people);
            }
        } catch (ProcessingException | WebApplicationException away) {
            silent(away.getMessage());
        } catch (RuntimeException unread) {
            // What it says may name a person.
            silent(unread.getClass().getSimpleName());
        }
    }

    private void keep(List<ListedTeam> teams, List<ListedPerson> people) {
        Map<UUID, UUID> teamOfGroup = directory.becomeTeams(teams);
        for (int from = 0; from < people.size(); from += PAGE) {
            directory.becomePeople(people.subList(from, Math.min(from + PAGE, people.size())), teamOfGroup);
        }
        directory.leaveOthers(people.stream().map(ListedPerson::id).toList());
        source.wasRead(clock.instant());
    }

    private void silent(String why) {
        if (source.gaveNoAnswer()) {
            LOG.warn("The directory stays as it was, for it could not be read from Keycloak: {}", why);
        }
    }
}
