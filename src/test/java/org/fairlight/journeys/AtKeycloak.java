package org.fairlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fairlight.Traces;
import org.fairlight.journeys.Browser.Somebody;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that is tried with the real Keycloak has these pages, people and steps at hand; {@link KeycloakJourney} runs it. */
abstract class AtKeycloak {

    static final int WIDE = 1280;
    static final int PHONE = 390;
    static final int PORT = freePort();
    static final String ADDRESS = "http://127.0.0.1:" + PORT;
    static final Pattern AT_KEYCLOAK = Pattern.compile(".*/realms/fairlight/.*");
    static final Pattern AT_WORK = Pattern.compile(ADDRESS + "/work(\\?.*)?");
    static final Duration PATIENCE = Duration.ofSeconds(90);
    static final RunningKeycloak KEYCLOAK = new RunningKeycloak(freePort(), ADDRESS);

    @Autowired
    Traces trace;

    @Autowired
    Directory directory;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(PORT);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    /** Keycloak's first pages take their time on a busy machine. */
    Somebody somebody(int width) {
        Somebody somebody = browser.somebody(width);
        somebody.page.setDefaultTimeout(PATIENCE.toMillis());
        return somebody;
    }

    Optional<Person> person(String name) {
        return directory.activePeople().stream()
                .filter(person -> person.displayName().equals(name))
                .findFirst();
    }

    /** Opens the page again and again until it leads elsewhere. */
    static void comesTo(Somebody person, String page, Pattern place) {
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(PlaywrightException.class)
                .until(() -> {
                    person.page.navigate(ADDRESS + "/" + page);
                    return place.matcher(person.page.url()).matches();
                });
    }

    /** Signs in for the first time and sets up the one-time codes. */
    static OneTimeCode arrives(Somebody person, String name) {
        signIn(person.page, name, RunningKeycloak.PASSWORD);
        OneTimeCode codes = setsUpCodes(person);
        assertThat(person.page).hasURL(AT_WORK);
        return codes;
    }

    static OneTimeCode setsUpCodes(Somebody person) {
        person.page.getByText("It cannot be scanned?").click();
        OneTimeCode codes =
                OneTimeCode.of(person.page.locator("#kc-totp-secret-key").textContent());
        person.page.locator("#totp").fill(codes.after(0));
        person.page.locator("#saveTOTPBtn").click();
        return codes;
    }

    /** Somebody who has an account and is nobody but a patient. */
    static void register(String name) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(RunningKeycloak.PASSWORD);
        UserRepresentation account = new UserRepresentation();
        account.setUsername(name);
        account.setEnabled(true);
        account.setCredentials(List.of(password));
        KEYCLOAK.administered(
                realm -> CreatedResponseUtil.getCreatedId(realm.users().create(account)));
    }

    static void disable(String name) {
        KEYCLOAK.administered(name, account -> {
            UserRepresentation disabled = account.toRepresentation();
            disabled.setEnabled(false);
            account.update(disabled);
        });
    }

    /** The code of the next half minute, since each counts once. */
    static void typesCode(Somebody person, OneTimeCode codes) {
        types(person, codes.after(1));
    }

    static void types(Somebody person, String code) {
        person.page.locator("#otp").fill(code);
        person.page.locator("#kc-login").click();
    }

    static void signIn(Page page, String name, String password) {
        if (!AT_KEYCLOAK.matcher(page.url()).matches()) {
            page.navigate(ADDRESS + "/sign-in");
            page.locator("main").getByText("Sign in or register").click();
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
