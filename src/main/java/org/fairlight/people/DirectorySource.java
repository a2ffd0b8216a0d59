package org.fairlight.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fairlight.security.KeycloakSettings;
import org.fairlight.security.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where teams and people come from: looked after here, or read from the sign-in service. */
@Component
public class DirectorySource {

    private static final int READINGS_MISSED = 3;
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final SignIn signIn;
    private final JdbcClient jdbc;
    private final KeycloakSettings settings;
    private final Clock clock;
    private volatile boolean answered = true;

    DirectorySource(SignIn signIn, JdbcClient jdbc, KeycloakSettings settings, Clock clock) {
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether nobody changes teams and people here, because the sign-in service knows them. */
    public boolean isElsewhere() {
        return signIn.elsewhere().isPresent();
    }

    /** Empty when teams and people are looked after here. */
    public Optional<DirectoryAge> age() {
        if (!isElsewhere()) {
            return Optional.empty();
        }
        Instant readAt = readAt();
        return Optional.of(new DirectoryAge(readAt, answered && !isOld(readAt)));
    }

    /** Reading may also hang, or not happen at all. */
    private boolean isOld(@Nullable Instant readAt) {
        Duration most =
                settings.directory().every().multipliedBy(READINGS_MISSED).plus(GRACE);
        return readAt != null && readAt.plus(most).isBefore(clock.instant());
    }

    private @Nullable Instant readAt() {
        return jdbc.sql("select read_at from directory_reading")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .orElse(null);
    }

    void wasRead(Instant now) {
        jdbc.sql("""
                        insert into directory_reading (read_at) values (:at)
                        on conflict (only_row) do update set read_at = excluded.read_at
                        """).param("at", Timestamp.from(now)).update();
        answered = true;
    }

    /** @return whether it did answer the time before */
    boolean gaveNoAnswer() {
        boolean before = answered;
        answered = false;
        return before;
    }
}
