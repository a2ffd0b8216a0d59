package org.fairlight.shared.start;

import java.util.stream.Collectors;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/** The database holds tables that this Fairlight did not make, or not so. */
final class WrongSchema {

    private WrongSchema() {}

    static Told told(FlywayException refused) {
        if (refused.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return new Told(
                    "The database already holds tables of another program.",
                    "Give Fairlight an empty database of its own.");
        }
        return told(findings(refused.getMessage()));
    }

    static Told told(SchemaManagementException refused) {
        return told(refused.getMessage());
    }

    static Told told(String finding) {
        return new Told(
                "The database holds tables of another version than this Fairlight: " + finding,
                "Use the Fairlight that wrote it, or give it an empty database.");
    }

    /** Flyway's findings without its advice, which would have people overwrite what they should keep. */
    private static String findings(String message) {
        String findings = message.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("Migration ") || line.startsWith("Detected "))
                .collect(Collectors.joining(" "));
        return findings.isEmpty() ? message.lines().findFirst().orElse("") : findings;
    }
}
