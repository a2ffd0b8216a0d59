package org.fairlight;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Production's logins on a PostgreSQL of the tests: an owner who is no superuser, and the program, who owns nothing. */
public final class Logins {

    public static final String PROGRAM = "fairlight";
    public static final String OWNER = "fairlight_owner";

    /** The database that both use. */
    public static final String DATABASE = "fairlight";

    private Logins() {}

    static void make(EmbeddedPostgres postgres) {
        JdbcTemplate superuser = new JdbcTemplate(postgres.getPostgresDatabase());
        superuser.execute("create role " + OWNER + " login createrole");
        superuser.execute("create role " + PROGRAM + " login");
        superuser.execute("create database " + DATABASE + " owner " + OWNER);
    }

    static List<String> settings(EmbeddedPostgres postgres) {
        return List.of(
                "fairlight.database=url",
                "spring.datasource.url=jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), DATABASE),
                "spring.datasource.username=" + PROGRAM,
                "fairlight.database.owner.username=" + OWNER);
    }

    /** Whoever may do everything, for what a test needs and the program may not. */
    static DataSource superuser(EmbeddedPostgres postgres) {
        return postgres.getDatabase("postgres", DATABASE);
    }
}
