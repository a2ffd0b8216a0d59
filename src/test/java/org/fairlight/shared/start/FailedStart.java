package org.fairlight.shared.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.boot.test.system.CapturedOutput;

/** A start of some of Fairlight's parts, with Fairlight's own settings, that is to end in one readable message. */
public class FailedStart {

    private static final String SECRET = "a secret that nobody may see in any message";

    private final CapturedOutput console;
    private final SpringApplication application;
    private final Map<String, String> settings = new LinkedHashMap<>();

    public FailedStart(CapturedOutput console, WebApplicationType kind, Class<?>... parts) {
        this.console = console;
        this.application = new SpringApplication(parts);
        application.setWebApplicationType(kind);
        application.setRegisterShutdownHook(false);
        with("--fairlight.secret=" + SECRET);
        // Only a context without a web server warns by this name.
        with("--logging.level.org.springframework.context.annotation=error");
    }

    /** @param arguments as on the command line; a later one takes the place of an earlier one of the same name */
    public final FailedStart with(String... arguments) {
        for (String argument : arguments) {
            settings.put(argument.substring(0, argument.indexOf('=')), argument);
        }
        return this;
    }

    /** Starts, and checks that the console says these words, one after the other, and nothing it should not. */
    public void says(String... words) {
        int before = console.getAll().length();

        Throwable failure = catchThrowable(
                () -> application.run(settings.values().toArray(String[]::new)).close());

        // Production's log format would stay for the tests that follow.
        System.clearProperty(LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName());
        String said = console.getAll().substring(before);
        assertThat(failure).as("the start fails").isNotNull();
        assertThat(said).containsSubsequence(words).containsOnlyOnce("Fairlight cannot start.");
        assertThat(said).doesNotContain("\tat ", "Exception", SECRET).doesNotContainIgnoringCase("password=");
        assertThat(said.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(9);
    }
}
