package org.fairlight.shared.start;

import java.net.ConnectException;
import java.sql.SQLException;
import org.fairlight.shared.database.FolderInUse;
import org.fairlight.workflow.InvalidModel;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Ends a failed start with one message that says what is wrong and how to mend it. */
public class ReadableFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            FailureAnalysis told = tell(cause, failure);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private static @Nullable FailureAnalysis tell(Throwable cause, Throwable failure) {
        return switch (cause) {
            case UnfitForProduction unfit ->
                new FailureAnalysis(
                        "These settings are not fit for production:\n  " + String.join("\n  ", unfit.problems()),
                        "Change them and start again.",
                        failure);
            case FolderInUse used -> new FailureAnalysis(used.getMessage(), null, failure);
            case InvalidModel model ->
                new FailureAnalysis(
                        model.getMessage(),
                        "Mend the model, or put the earlier version back, and start again.",
                        failure);
            case ConnectException unreachable -> unreachable(failure);
            case SQLException refused
            when refused.getSQLState() != null && refused.getSQLState().startsWith("28") ->
                new FailureAnalysis(
                        "PostgreSQL does not accept the user or the password.",
                        "Check spring.datasource.username and spring.datasource.password.",
                        failure);
            case SQLException missing
            when "3D000".equals(missing.getSQLState()) ->
                new FailureAnalysis(
                        "The database named in spring.datasource.url does not exist.",
                        "Create it (createdb) or correct the address.",
                        failure);
            case FlywayException schema
            when !(schema.getCause() instanceof SQLException) -> wrongSchema(schema.getMessage(), failure);
            case org.hibernate.tool.schema.spi.SchemaManagementException schema ->
                wrongSchema(schema.getMessage(), failure);
            default -> null;
        };
    }

    private static FailureAnalysis unreachable(Throwable failure) {
        return new FailureAnalysis(
                "The database cannot be reached.",
                "Check that PostgreSQL runs and that spring.datasource.url is right.",
                failure);
    }

    private static FailureAnalysis wrongSchema(String message, Throwable failure) {
        return new FailureAnalysis(
                "The database holds tables of another version than this Fairlight: " + message,
                "Use the Fairlight that wrote it, or give it an empty database.",
                failure);
    }
}
