package org.fairlight.guardian;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Why a guardian opened the words as they came, in their own words; kept beside the cases, not with the stories. That they
 * did is on the trail as well, by the id of the case.
 */
@Component
@BehindTheDoor
class Looks {

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    Looks(JdbcClient jdbc, Sealing sealing, Directory directory, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
    }

    void keep(UUID caseId, String reason) {
        jdbc.sql("""
                        insert into guardian.guardian_look (id, case_id, person_id, at, reason)
                        values (:id, :case, :person, :at, :reason)
                        """)
                .param("id", UUID.randomUUID())
                .param("case", caseId)
                .param("person", user.require().personId())
                .param("at", Timestamp.from(clock.instant()))
                .param("reason", sealing.seal(reason))
                .update();
    }

    List<GuardianFile.Look> of(UUID caseId) {
        return jdbc.sql("select at, person_id, reason from guardian.guardian_look where case_id = :case order by at")
                .param("case", caseId)
                .query((row, i) -> new GuardianFile.Look(
                        row.getTimestamp("at").toInstant(),
                        directory
                                .person(row.getObject("person_id", UUID.class))
                                .map(Person::displayName)
                                .orElse("Somebody who left"),
                        sealing.open(row.getBytes("reason"))))
                .list();
    }
}
