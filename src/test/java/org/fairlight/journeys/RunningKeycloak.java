package org.fairlight.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.springframework.util.FileSystemUtils;

/** The real Keycloak with the realm of {@code realm-config}, on a port of its own. */
class RunningKeycloak implements AutoCloseable {

    static final String PASSWORD = "only for this test";
    static final String CLIENT_SECRET = "a secret only for this test";
    static final String DIRECTORY_SECRET = "another secret only for this test";

    private static final String ADMIN = "admin";
    private static final String REALM_NAME = "fairlight";

    private static final Path HOME = Path.of("target/keycloak", "keycloak-" + System.getProperty("keycloak.version"));
    private static final Path STORE = Path.of("target/keycloak-test-store").toAbsolutePath();
    private static final Path REALM = Path.of("realm-config/fairlight-realm.json");
    private static final Path THEMES = Path.of("realm-config/themes");
    private static final Duration START = Duration.ofMinutes(4);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final String fairlight;
    private final Path log = Path.of("target/keycloak-test.log");
    private Process server;

    RunningKeycloak(int port, String fairlight) {
        this.port = port;
        this.fairlight = fairlight;
    }

    /** Starts it with an empty store, or again with the one it has. */
    RunningKeycloak start(boolean fresh) throws IOException, InterruptedException {
        if (fresh) {
            Files.createDirectories(HOME.resolve("data/import"));
            Files.copy(REALM, HOME.resolve("data/import/fairlight-realm.json"), StandardCopyOption.REPLACE_EXISTING);
            FileSystemUtils.copyRecursively(THEMES, HOME.resolve("themes"));
            FileSystemUtils.deleteRecursively(STORE);
        }
        ProcessBuilder command = new ProcessBuilder(
                "bash",
                HOME.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        command.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xmx512m",
                        "FAIRLIGHT_ADDRESS",
                        fairlight,
                        "FAIRLIGHT_KEYCLOAK_SECRET",
                        CLIENT_SECRET,
                        "FAIRLIGHT_KEYCLOAK_DIRECTORY_SECRET",
                        DIRECTORY_SECRET,
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        PASSWORD,
                        "FAIRLIGHT_DEMONSTRATION_PASSWORD",
                        PASSWORD,
                        "FAIRLIGHT_DEMONSTRATION_PEOPLE",
                        "true",
                        "KC_DB_URL",
                        "jdbc:h2:file:%s;NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE".formatted(STORE.resolve("store"))));
        server = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        long end = System.nanoTime() + START.toNanos();
        while (!isUp()) {
            if (!server.isAlive() || System.nanoTime() > end) {
                throw new AssertionError(Files.readString(log));
            }
            server.waitFor(500, TimeUnit.MILLISECONDS);
        }
        return this;
    }

    /** What its administrator does to the realm. */
    void administered(Consumer<RealmResource> deed) {
        try (Keycloak admin =
                Keycloak.getInstance("http://127.0.0.1:" + port, "master", ADMIN, PASSWORD, "admin-cli")) {
            deed.accept(admin.realm(REALM_NAME));
        }
    }

    /** What its administrator does to somebody's account. */
    void administered(String name, Consumer<UserResource> deed) {
        administered(realm -> deed.accept(realm.users()
                .get(realm.users().searchByUsername(name, true).getFirst().getId())));
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/fairlight";
    }

    private boolean isUp() throws InterruptedException {
        try {
            HttpRequest ask = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                    .build();
            return http.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        server.descendants().forEach(ProcessHandle::destroy);
        server.destroy();
        server.onExit().join();
    }
}
