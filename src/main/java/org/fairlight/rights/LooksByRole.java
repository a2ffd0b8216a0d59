package org.fairlight.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairlight.audit.Deed;
import org.fairlight.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looked at what is otherwise hidden, read from the trail by role alone: never a name, never a guardian. */
@Component
class LooksByRole {

    private static final Map<Deed, String> LOOKS = Map.of(
            Deed.ORIGINAL_READ, "Read your words as you wrote them",
            Deed.CONTACT_READ, "Saw how to reach you",
            Deed.MEDIA_PLAYED, "Looked at or listened to a file of yours",
            Deed.DATA_COPIED, "Made a copy of your data");

    private final JdbcClient jdbc;

    LooksByRole(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DataCopy.Look> at(UUID feedbackId) {
        return jdbc.sql("""
                        select at, role, action from audit_entry
                        where feedback_id = :feedback and person_id is not null and action in (:looks) order by id
                        """)
                .param("feedback", feedbackId)
                .param("looks", LOOKS.keySet().stream().map(Enum::name).toList())
                .query((row, i) -> new DataCopy.Look(
                        row.getTimestamp("at").toInstant(),
                        title(row.getString("role")),
                        LOOKS.getOrDefault(Deed.valueOf(row.getString("action")), "")))
                .list();
    }

    private static String title(String roles) {
        String special = Arrays.stream(roles.split(","))
                .map(Role::valueOf)
                .filter(role -> role != Role.STAFF && role != Role.GUARDIAN)
                .map(Role::title)
                .collect(Collectors.joining(", "));
        return special.isEmpty() ? Role.STAFF.title() : special;
    }
}
