package org.fairlight.shared.start;

import java.sql.SQLException;
import org.fairlight.security.MissingSecret;
import org.fairlight.shared.database.FolderInUse;
import org.fairlight.workflow.InvalidModel;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Ends a failed start with one message that says what is wrong and how to mend it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ReadableFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Told told = tell(cause);
            if (told != null) {
                return new FailureAnalysis(told.wrong(), told.mend(), failure);
            }
        }
        return null;
    }

    private static @Nullable Told tell(Throwable cause) {
        return switch (cause) {
            case UnfitSettings unfit -> new Told(unfit.getMessage(), "Change them and start again.");
            case MissingSecret missing -> new Told(missing.getMessage(), missing.mend());
            case FolderInUse used -> new Told(used.getMessage(), null);
            case InvalidModel model ->
                new Told(model.getMessage(), "Mend the model, or put the earlier version back, and start again.");
            case PortInUseException used ->
                new Told(
                        "Port " + used.getPort() + " is in use by another program.",
                        "Stop it, or choose another port with --server.port.");
            case FlywayException schema when !causedByDatabase(schema) -> WrongSchema.told(schema);
            case SchemaManagementException schema -> WrongSchema.told(schema);
            case SQLException refused -> DatabaseRefusal.told(refused);
            default -> null;
        };
    }

    private static boolean causedByDatabase(FlywayException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }
}
