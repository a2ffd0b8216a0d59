package org.fairlight.shared.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.fairlight.FairlightApplication;
import org.fairlight.security.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class StartFailureTests {

    private static final String[] DATABASE = {
        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:5432/fairlight",
        "--spring.datasource.username=fairlight",
        "--fairlight.database.owner.username=fairlight_owner"
    };

    private static final String OWNER = "fairlight.database.owner.username (FAIRLIGHT_DATABASE_OWNER_USERNAME)";

    @Test
    void aStartWithoutSettingsNamesWhatIsMissing(CapturedOutput console) {
        nothing(console)
                .with("--fairlight.secret=")
                .says("fairlight.secret (FAIRLIGHT_SECRET)", "spring.datasource.url", OWNER, "Change them");
    }

    @Test
    void anAddressOfAnotherKindOfDatabaseIsRefusedWithoutRepeatingIt(CapturedOutput console) {
        nothing(console)
                .with("--spring.datasource.url=jdbc:mysql://db/fairlight?password=x")
                .says("spring.datasource.url", "is not the address of a PostgreSQL");
        nothing(console)
                .with("--spring.datasource.url=jdbc:postgresql://db:many/fairlight?password=x")
                .says("spring.datasource.url", "is not the address of a PostgreSQL");
    }

    @Test
    void signingInByKeycloakNeedsTheSecretsOfBothItsClients(CapturedOutput console) {
        nothing(console)
                .with(DATABASE)
                .with(
                        "--fairlight.sign-in=keycloak",
                        "--fairlight.keycloak.issuer=https://sign-in.example.org/realms/fairlight")
                .says("FAIRLIGHT_KEYCLOAK_SECRET", "FAIRLIGHT_KEYCLOAK_DIRECTORY_SECRET", "fairlight-directory");
    }

    @Test
    void aSecretThatEverybodyCanReadOrGuessIsRefused(CapturedOutput console) {
        keycloak(nothing(console))
                .with(
                        "--fairlight.keycloak.secret=${FAIRLIGHT_NOBODY_SET_THIS}",
                        "--fairlight.keycloak.directory.secret=fifteen letters")
                .says(
                        "fairlight.keycloak.secret",
                        "placeholder",
                        "fairlight.keycloak.directory.secret",
                        "at least 16 characters");
        keycloak(nothing(console))
                .with("--fairlight.keycloak.secret=${fairlight.keycloak.secret}")
                .says("fairlight.keycloak.secret", "placeholder");
    }

    @Test
    void signingInByKeycloakNeedsItsClientsAndAPeriodWithinAMinute(CapturedOutput console) {
        keycloak(nothing(console))
                .with("--fairlight.keycloak.client= ", "--fairlight.keycloak.directory.client=")
                .says("fairlight.keycloak.client", "fairlight.keycloak.directory.client");
        for (String unfit : List.of("61s", "0s", "soon", "")) {
            keycloak(nothing(console))
                    .with("--fairlight.keycloak.check-every=" + unfit)
                    .says("fairlight.keycloak.check-every", "from 1s to 60s");
        }
    }

    @Test
    void aWayToSignInThatDoesNotExistIsRefused(CapturedOutput console) {
        nothing(console)
                .with(DATABASE)
                .with("--fairlight.sign-in=keyclock")
                .says("fairlight.sign-in (FAIRLIGHT_SIGN_IN): is one of none, demonstration and keycloak");
    }

    @Test
    void capitalsOpenNoOtherWay(CapturedOutput console) {
        keycloak(nothing(console))
                .with("--fairlight.sign-in=Keycloak", "--fairlight.keycloak.secret=")
                .says("FAIRLIGHT_KEYCLOAK_SECRET");
        production(console)
                .with(DATABASE)
                .with("--fairlight.sign-in=DEMONSTRATION")
                .says("fairlight.sign-in: the demonstration sign-in lets anybody in.");
    }

    @Test
    void productionWantsToBeToldHowStaffSignIn(CapturedOutput console) {
        production(console)
                .with(DATABASE)
                .with("--fairlight.sign-in=")
                .says("fairlight.sign-in (FAIRLIGHT_SIGN_IN)", "to keycloak, or to none");
    }

    @Test
    void productionRefusesPasswordsAndStoriesThatTravelUnencrypted(CapturedOutput console) {
        keycloak(production(console))
                .with("--fairlight.keycloak.issuer=http://sign-in.example.org/realms/fairlight")
                .says("fairlight.keycloak.issuer", "https://");
        for (String unfit : List.of("", "?sslmode=prefer")) {
            production(console)
                    .with(DATABASE)
                    .with("--spring.datasource.url=jdbc:postgresql://127.0.0.1,db.example.org/fairlight" + unfit)
                    .says("spring.datasource.url", "sslmode=verify-full");
        }
    }

    @Test
    void anAddressForPeopleThatIsNoneIsNamed(CapturedOutput console) {
        nothing(console)
                .with(DATABASE)
                .with("--fairlight.address=feedback.example.org")
                .says("fairlight.address (FAIRLIGHT_ADDRESS)", "https://feedback.example.org");
    }

    @Test
    void limitsThatCannotBeKeptAreNamed(CapturedOutput console) {
        nothing(console)
                .with(DATABASE)
                .with(
                        "--fairlight.limits.look-up.per-address=many",
                        "--fairlight.limits.sharing.per-address=1201",
                        "--fairlight.limits.upload.in-all=0",
                        "--fairlight.limits.sign-in.every=soon")
                .says(
                        "fairlight.limits.look-up: per-address and in-all are whole numbers",
                        "fairlight.limits.sharing: per-address is more than in-all",
                        "fairlight.limits.upload: per-address and in-all",
                        "fairlight.limits.sign-in.every: a period");
    }

    @Test
    void productionRefusesTheDemonstrationSecret(CapturedOutput console) {
        production(console)
                .with(DATABASE)
                .with("--fairlight.secret=" + Secrets.DEMONSTRATION)
                .says("not fit for production", "fairlight.secret");
        assertThat(console.getAll()).doesNotContain(Secrets.DEMONSTRATION);
    }

    @Test
    void productionRefusesAShortSecret(CapturedOutput console) {
        production(console)
                .with(DATABASE)
                .with("--fairlight.secret=hunter2")
                .says("fairlight.secret", "at least 32 characters");
        assertThat(console.getAll()).doesNotContain("hunter2");
    }

    @Test
    void productionRefusesTheDemonstrationSignIn(CapturedOutput console) {
        production(console)
                .with(DATABASE)
                .with("--fairlight.sign-in=demonstration")
                .says("fairlight.sign-in");
    }

    @Test
    void productionRefusesMadeUpPeopleAndStories(CapturedOutput console) {
        production(console)
                .with(DATABASE)
                .with("--fairlight.demonstration=true")
                .says("fairlight.demonstration");
        production(console)
                .with(DATABASE)
                .with("--fairlight.demonstration-stories=true")
                .says("fairlight.demonstration");
    }

    @Test
    void productionRefusesTheDatabaseOfTheDemonstration(CapturedOutput console) {
        production(console).with("--fairlight.database=embedded").says("fairlight.database");
    }

    @Test
    void productionRefusesTheWholeDemonstrationAndNamesEverySetting(CapturedOutput console) {
        new FailedStart(console, WebApplicationType.NONE, Nothing.class)
                .with("--spring.profiles.active=demonstration,production")
                .says("fairlight.demonstration", "fairlight.sign-in", "fairlight.database");
    }

    @Test
    void productionRefusesOneLoginForEverything(CapturedOutput console) {
        production(console)
                .with(DATABASE)
                .with("--fairlight.database.owner.username=")
                .says(OWNER, "is missing");
        production(console)
                .with(DATABASE)
                .with("--fairlight.database.owner.username=fairlight")
                .says(OWNER, "must be another login");
        production(console)
                .with(DATABASE)
                .with("--spring.datasource.username=")
                .says("spring.datasource.username", "is missing");
        production(console)
                .with(DATABASE)
                .with("--spring.datasource.url=jdbc:postgresql://db/fairlight?user=fairlight_owner")
                .says("spring.datasource.url", "holds a login");
    }

    @Test
    void aPortInUseIsNamed(CapturedOutput console) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            new FailedStart(console, WebApplicationType.SERVLET, WebServer.class)
                    .with(DATABASE)
                    .with("--server.port=" + other.getLocalPort())
                    .says("Port " + other.getLocalPort() + " is in use", "--server.port");
        }
    }

    @Test
    void theProgramEndsWithAnErrorAndOneMessage() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FairlightApplication.class.getName(),
                        "--spring.profiles.active=production",
                        "--fairlight.secret=")
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor()).isNotZero();
        assertThat(said).startsWith("Fairlight cannot start.").doesNotContain("\tat ", "Exception");
    }

    /** All of it in order; a test takes something away. */
    private static FailedStart keycloak(FailedStart start) {
        return start.with(DATABASE)
                .with(
                        "--fairlight.sign-in=keycloak",
                        "--fairlight.keycloak.issuer=https://sign-in.example.org/realms/fairlight",
                        "--fairlight.keycloak.secret=a secret of the people's client",
                        "--fairlight.keycloak.directory.secret=a secret of the directory's client");
    }

    private static FailedStart nothing(CapturedOutput console) {
        return new FailedStart(console, WebApplicationType.NONE, Nothing.class);
    }

    private static FailedStart production(CapturedOutput console) {
        return nothing(console).with("--spring.profiles.active=production", "--fairlight.sign-in=none");
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class WebServer {}
}
