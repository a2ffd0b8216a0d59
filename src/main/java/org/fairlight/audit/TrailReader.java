package org.fairlight.audit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairlight.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads from the trail who looked at one story, for the person whose story it is; the caller has checked that it is theirs. */
@Service
@Transactional(readOnly = true)
public class TrailReader {

    private static final Set<Deed> LOOKS =
            EnumSet.of(Deed.ORIGINAL_READ, Deed.CONTACT_READ, Deed.MEDIA_PLAYED, Deed.DATA_COPIED);

    private final JdbcClient jdbc;

    TrailReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<Look> looksAt(UUID feedbackId) {
        return jdbc.sql("""
                        select action, role, object_id, purpose, at from audit_entry
                        where chain = :chain and action = any(:looks) and role is not null order by number
                        """)
                .param("chain", Entry.ofStory(feedbackId))
                .param("looks", LOOKS.stream().map(Enum::name).toArray(String[]::new))
                .query((row, i) -> new Look(
                        Deed.valueOf(row.getString("action")),
                        roles(row.getString("role")),
                        row.getString("object_id"),
                        reason(row.getString("purpose")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static Set<Role> roles(String written) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> Arrays.asList(written.split(",")).contains(role.name()))
                .forEach(roles::add);
        return roles;
    }

    private static @Nullable Reason reason(@Nullable String written) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equals(written))
                .findFirst()
                .orElse(null);
    }
}
