package org.fairlight.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.fairlight.audit.BlockHead;
import org.fairlight.audit.Finding;
import org.fairlight.audit.TrailCheck;
import org.fairlight.audit.TrailKeys;
import org.fairlight.audit.TrailReport;
import org.fairlight.audit.Witness;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.BadSqlGrammarException;

/** Verifies the trail of a stopped or running Fairlight and says in a sentence what it found. */
class AuditCommand {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm:ss 'UTC'", Locale.UK)
            .withZone(ZoneOffset.UTC);

    private final PrintStream out;
    private final PrintStream err;

    AuditCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @return 0 when the trail is whole, 1 when a row is not as it was written, 2 when it could not be read */
    int run(List<String> words) {
        if (words.contains("--help") || words.contains("-h")) {
            out.print(AuditOptions.HELP);
            return Cli.DONE;
        }
        try {
            return verify(AuditOptions.of(words));
        } catch (AuditOptions.WrongUse | TrailDatabase.NotReachable sentence) {
            err.println(sentence.getMessage());
        } catch (BadSqlGrammarException older) {
            err.println("This database has no trail yet, or one of another version. Start Fairlight with it once.");
        } catch (SQLException unreadable) {
            err.println("The database could not be read: " + unreadable.getMessage());
        }
        return Cli.NOTHING_DONE;
    }

    private int verify(AuditOptions options) throws SQLException {
        try (ConfigurableApplicationContext database = TrailDatabase.open(options)) {
            List<BlockHead> known = options.known(witness(database));
            TrailReport report = verify(database.getBean(DataSource.class), database.getBean(TrailKeys.class), known);
            Finding bad = report.bad();
            if (bad != null) {
                err.println("The trail is not as it was written. First bad row:");
                err.println(bad);
                return Cli.PARTLY;
            }
            tell(report, known);
            return Cli.DONE;
        }
    }

    private static TrailReport verify(DataSource source, TrailKeys keys, List<BlockHead> known) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            TrailReport report = new TrailCheck(connection, keys).verify(known);
            connection.rollback();
            return report;
        }
    }

    private static Witness witness(ConfigurableApplicationContext database) {
        return new Witness(Path.of(database.getEnvironment().getRequiredProperty("fairlight.data")));
    }

    private void tell(TrailReport report, List<BlockHead> known) {
        out.printf(
                Locale.UK,
                "The trail is whole: %,d entries in %,d chains, signed by %,d blocks.%n",
                report.entries(),
                report.chains(),
                report.blocks());
        if (report.last() != null && report.lastAt() != null) {
            out.printf("The last block is %s, of %s.%n", report.last(), MOMENT.format(report.lastAt()));
        }
        if (report.unsigned() > 0) {
            out.printf(
                    Locale.UK, "%,d of the entries are so new that no block has signed them yet.%n", report.unsigned());
        }
        out.println(
                known.isEmpty()
                        ? "No block is remembered outside the database, so missing last blocks would not be seen."
                        : "It holds the block that is remembered outside the database.");
    }
}
