package org.fairlight.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.fairlight.security.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where teams and people come from: looked after here, or read from the sign-in service. */
@Component
public class DirectorySource {

    private final SignIn signIn;
    private final JdbcClient jdbc;
    private volatile boolean answered = true;

    DirectorySource(SignIn signIn, JdbcClient jdbc) {
        this.signIn = signIn;
        this.jdbc = jdbc;
    }

    /** Whether nobody changes teams and people here, because the sign-in service knows them. */
    public boolean isElsewhere() {
        return signIn.elsewhere().isPresent();
    }

    /** Empty when teams and people are looked after here. */
    public Optional<DirectoryAge> age() {
        return isElsewhere() ? Optional.of(new DirectoryAge(readAt(), answered)) : Optional.empty();
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
