package org.fairlight.shared.start;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Why PostgreSQL would not serve, by the classes of its error codes (PostgreSQL manual, appendix A). */
final class DatabaseRefusal {

    /** What the scripts of db/roles raise, in words of their own. */
    private static final String ROLES = "ZFL01";

    private DatabaseRefusal() {}

    static @Nullable Told told(SQLException refused) {
        String code = String.valueOf(refused.getSQLState());
        if (code.startsWith("08") || code.startsWith("57P")) {
            return new Told(
                    "The database cannot be reached.",
                    "Check that PostgreSQL runs and that spring.datasource.url is right.");
        }
        if (code.startsWith("28")) {
            return new Told(
                    "PostgreSQL does not accept the user or the password.",
                    "Check the username and password of spring.datasource and of fairlight.database.owner.");
        }
        return switch (code) {
            case "3D000" ->
                new Told(
                        "The database named in spring.datasource.url does not exist.",
                        "Create it (createdb) or correct the address.");
            case "53300" ->
                new Told(
                        "PostgreSQL has no connection left.",
                        "Raise max_connections, or lower spring.datasource.hikari.maximum-pool-size.");
            case "42501" ->
                new Told(
                        "PostgreSQL does not let this user create or use the tables.",
                        "Make the user in fairlight.database.owner.username the owner of the database and its tables.");
            case ROLES -> roles(refused);
            case "42P01", "42703" -> WrongSchema.told("A table or a column is missing.");
            default -> null;
        };
    }

    private static @Nullable Told roles(SQLException refused) {
        ServerErrorMessage said = refused instanceof PSQLException server ? server.getServerErrorMessage() : null;
        return said == null || said.getMessage() == null ? null : new Told(said.getMessage(), said.getHint());
    }
}
