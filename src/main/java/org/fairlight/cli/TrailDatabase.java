package org.fairlight.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlight.audit.TrailKeys;
import org.fairlight.security.PrintKey;
import org.fairlight.security.Prints;
import org.fairlight.security.Sealing;
import org.fairlight.security.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The database and the keys of Fairlight by the program's own settings, and nothing else of it. A database that already runs
 * beside a Fairlight is asked where it is; one that rests in a data folder is started for as long as this takes.
 */
final class TrailDatabase {

    private static final int ANSWERS_WITHIN_MILLIS = 1_000;
    private static final int PORT_LINE = 3;

    private TrailDatabase() {}

    /** @throws NotReachable when there is no such database; what is wrong was told already, or is told by it */
    static ConfigurableApplicationContext open(AuditOptions options) {
        SpringApplication program = new SpringApplication(Parts.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setLogStartupInfo(false);
        program.setRegisterShutdownHook(false);
        String[] arguments = arguments(options).toArray(String[]::new);
        try {
            return program.run(arguments);
        } catch (RuntimeException refused) {
            throw new NotReachable("The trail could not be read.", refused);
        }
    }

    private static List<String> arguments(AuditOptions options) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--spring.profiles.active=" + options.profile());
        arguments.add("--fairlight.sign-in=none");
        if (options.data() != null) {
            arguments.add("--fairlight.data=" + options.data());
        }
        if (options.profile().contains("demonstration")) {
            Path folder = Path.of(options.data() == null ? "data" : options.data());
            if (!Files.isDirectory(folder.resolve("postgres"))) {
                throw new NotReachable(
                        "There is no data in %s. Name the data folder with --data.".formatted(folder.toAbsolutePath()),
                        null);
            }
            runningPort(folder).ifPresent(port -> {
                arguments.add("--fairlight.database=url");
                arguments.add("--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port));
                arguments.add("--fairlight.database.owner.username=postgres");
            });
        }
        return arguments;
    }

    /** The port of the PostgreSQL that runs on the folder at this moment. */
    private static Optional<Integer> runningPort(Path folder) {
        Path pid = folder.resolve("postgres").resolve("postmaster.pid");
        try {
            int port = Integer.parseInt(Files.readAllLines(pid).get(PORT_LINE).strip());
            return answers(port) ? Optional.of(port) : Optional.empty();
        } catch (IOException | RuntimeException notRunning) {
            return Optional.empty();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), ANSWERS_WITHIN_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** No {@code @Configuration}, because the program itself would find it and have two of everything. */
    @ComponentScan("org.fairlight.shared.database")
    @Import({Sealing.class, PrintKey.class, TrailKeys.class})
    @EnableConfigurationProperties(Secrets.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static class Parts {

        @Bean
        Prints prints(PrintKey key) {
            return key.inUse();
        }
    }

    /** The database cannot be had; says why in a sentence. */
    static class NotReachable extends RuntimeException {
        NotReachable(String sentence, @Nullable Throwable cause) {
            super(sentence, cause);
        }
    }
}
