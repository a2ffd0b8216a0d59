package org.fairlight.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The trail: who looked at or changed what, in the transaction that did it. Ids only, never words of a story. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Audit {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    Audit(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    public void record(Deed deed, @Nullable UUID feedbackId, @Nullable String purpose) {
        record(deed, feedbackId, null, purpose);
    }

    /**
     * @param objectId the id of a task, a file or a person
     * @param purpose why, in a word of ours
     */
    public void record(Deed deed, @Nullable UUID feedbackId, @Nullable String objectId, @Nullable String purpose) {
        Optional<SignedIn> who = user.get();
        jdbc.sql("""
                        insert into audit_entry (at, person_id, role, action, feedback_id, object_id, purpose)
                        values (:at, :person, :role, :action, :feedback, :object, :purpose)
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("person", who.map(SignedIn::personId).orElse(null))
                .param("role", who.map(Audit::roles).orElse(null))
                .param("action", deed.name())
                .param("feedback", feedbackId)
                .param("object", objectId)
                .param("purpose", purpose)
                .update();
    }

    private static String roles(SignedIn person) {
        return person.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
