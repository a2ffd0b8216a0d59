package org.fairlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.regex.Pattern;
import org.fairlight.TestDatabase;
import org.fairlight.journeys.Browser.Somebody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Signing in by the real Keycloak, in a real browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "fairlight.engine.job-executor=false",
            "fairlight.demonstration-stories=false",
            "fairlight.sign-in=keycloak"
        })
@ActiveProfiles({"demonstration", "test"})
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
@Tag("keycloak")
class KeycloakJourney {

    private static final int WIDE = 1280;
    private static final int PORT = freePort();
    private static final String ADDRESS = "http://127.0.0.1:" + PORT;
    private static final Pattern AT_KEYCLOAK = Pattern.compile(".*/realms/fairlight/.*");
    private static final Pattern AT_WORK = Pattern.compile(ADDRESS + "/work(\\?.*)?");

    private static final RunningKeycloak KEYCLOAK = new RunningKeycloak(freePort(), ADDRESS);

    /** Needed before Spring begins to read its settings. */
    private static final Map<String, String> SETTINGS = Map.of(
            "server.port", String.valueOf(PORT),
            "fairlight.keycloak.issuer", KEYCLOAK.issuer(),
            "fairlight.keycloak.secret", RunningKeycloak.CLIENT_SECRET);

    static {
        SETTINGS.forEach(System::setProperty);
    }

    private Browser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        KEYCLOAK.start(true);
    }

    @AfterAll
    static void stop() {
        SETTINGS.keySet().forEach(System::clearProperty);
        KEYCLOAK.close();
    }

    @BeforeEach
    void open() {
        browser = new Browser(PORT);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aReviewerSetsUpOneTimeCodesSignsInAndOutAndIsAskedForACodeAgain() {
        try (Somebody bram = browser.somebody(WIDE)) {
            signIn(bram.page, "bram", RunningKeycloak.PASSWORD);
            bram.page.getByText("Unable to scan?").click();
            OneTimeCode codes =
                    OneTimeCode.of(bram.page.locator("#kc-totp-secret-key").textContent());
            bram.page.locator("#totp").fill(codes.after(0));
            bram.page.locator("#saveTOTPBtn").click();
            assertThat(bram.page).hasURL(AT_WORK);
            bram.sees("Bram Demo-Willowes").sees("Your work").isWellServed("keycloak-work");

            bram.presses("Sign out");
            bram.sees("What was your care like?");
            bram.page.navigate(ADDRESS + "/work");
            assertThat(bram.page).hasURL(AT_KEYCLOAK);

            signIn(bram.page, "bram", RunningKeycloak.PASSWORD);
            bram.page.locator("#otp").fill(codes.after(1));
            bram.page.locator("#kc-login").click();
            assertThat(bram.page).hasURL(AT_WORK);
        }
    }

    @Test
    void aWrongPasswordIsRefusedAndAfterSeveralTheRightOneToo() {
        try (Somebody stranger = browser.somebody(WIDE)) {
            for (int i = 0; i < 6; i++) {
                signIn(stranger.page, "jon", "not the password " + i);
                stranger.sees("Invalid username or password");
            }
            signIn(stranger.page, "jon", RunningKeycloak.PASSWORD);
            stranger.sees("Invalid username or password");
        }
    }

    @Test
    void aForgedAnswerOfKeycloakOpensNothing() {
        try (Somebody stranger = browser.somebody(WIDE)) {
            stranger.page.navigate(ADDRESS + "/login/oauth2/code/keycloak?code=forged&state=forged");
            stranger.page.navigate(ADDRESS + "/work");
            assertThat(stranger.page).hasURL(AT_KEYCLOAK);
        }
    }

    private static void signIn(Page page, String name, String password) {
        if (!AT_KEYCLOAK.matcher(page.url()).matches()) {
            page.navigate(ADDRESS + "/sign-in");
            page.getByText("Sign in with your work account").click();
        }
        Locator user = page.locator("#username");
        user.fill(name);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
