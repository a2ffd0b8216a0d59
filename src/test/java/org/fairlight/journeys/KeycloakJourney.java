package org.fairlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.fairlight.TestDatabase;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.journeys.Browser.Somebody;
import org.fairlight.people.Directory;
import org.fairlight.people.DirectorySource;
import org.fairlight.people.Person;
import org.fairlight.security.Role;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Signing in by the real Keycloak, in a real browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "fairlight.engine.job-executor=false",
            "fairlight.demonstration-stories=false",
            "fairlight.sign-in=keycloak",
            "fairlight.keycloak.check-every=1s",
            "fairlight.keycloak.directory.every=1s"
        })
@ActiveProfiles({"demonstration", "test"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Traces.class, ForgedTokens.class})
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
            "server.port",
            String.valueOf(PORT),
            "fairlight.keycloak.issuer",
            KEYCLOAK.issuer(),
            "fairlight.keycloak.secret",
            RunningKeycloak.CLIENT_SECRET,
            "fairlight.keycloak.directory.secret",
            RunningKeycloak.DIRECTORY_SECRET);

    static {
        SETTINGS.forEach(System::setProperty);
    }

    private static final int MANY = 5;
    private static final int PHONE = 390;
    private static final String RECREATE = "What made this possible";
    private static final String CLAIM = "Add a story you shared without signing in";
    private static final String NO_FIT =
            "That name and password do not fit. After five wrong tries we wait some minutes, even for the right password.";
    private static final String NO_CODE = "That code does not fit.";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Autowired
    Traces trace;

    @Autowired
    Directory directory;

    @Autowired
    DirectorySource source;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ServletWebServerApplicationContext application;

    @Autowired
    ForgedTokens between;

    private Browser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
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
        try (Somebody bram = somebody(WIDE)) {
            OneTimeCode codes = arrives(bram, "bram");
            bram.sees("Bram Demo-Willowes").sees("Your work").isWellServed("keycloak-work");

            bram.presses("Sign out");
            bram.sees("What was your care like?");
            bram.page.navigate(ADDRESS + "/work");
            assertThat(bram.page).hasURL(AT_KEYCLOAK);

            signIn(bram.page, "bram", RunningKeycloak.PASSWORD);
            typesCode(bram, codes);
            assertThat(bram.page).hasURL(AT_WORK);
        }
    }

    @Test
    void aWrongPasswordIsRefusedAndAfterSeveralTheRightOneToo() {
        try (Somebody stranger = somebody(WIDE)) {
            signIn(stranger.page, "nobody-of-that-name", "not the password");
            stranger.sees(NO_FIT);
            for (int i = 0; i < 6; i++) {
                signIn(stranger.page, "jon", "not the password " + i);
                stranger.sees(NO_FIT);
            }
            signIn(stranger.page, "jon", RunningKeycloak.PASSWORD);
            stranger.sees(NO_FIT);
        }
    }

    @Test
    void theAddressesOfTheDoorHaveTheHeadersOfAllOthers() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String address : List.of(
                    "/oauth2/authorization/keycloak",
                    "/login/oauth2/code/keycloak?code=forged&state=forged",
                    "/logout/connect/back-channel/keycloak")) {
                for (String method : List.of("GET", "POST")) {
                    HttpHeaders headers = http.send(
                                    HttpRequest.newBuilder(URI.create(ADDRESS + address))
                                            .method(method, HttpRequest.BodyPublishers.noBody())
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .headers();
                    assertThat(headers.allValues("Cache-Control")).as(address).containsExactly("no-store");
                    assertThat(headers.allValues("X-Content-Type-Options"))
                            .as(address)
                            .containsExactly("nosniff");
                    assertThat(headers.allValues("Content-Security-Policy"))
                            .as(address)
                            .singleElement()
                            .asString()
                            .contains("default-src 'none'");
                }
            }
        }
    }

    @Test
    void aWrongCodeIsRefusedAndOneThatWasUsedToo() {
        try (Somebody kirra = somebody(WIDE)) {
            OneTimeCode codes = arrives(kirra, "kirra");
            signsOutAndInAgain(kirra, "kirra");
            types(kirra, "000000");
            kirra.sees(NO_CODE);
            String once = codes.after(1);
            types(kirra, once);
            assertThat(kirra.page).hasURL(AT_WORK);

            signsOutAndInAgain(kirra, "kirra");
            types(kirra, once);
            kirra.sees(NO_CODE);
            comesTo(kirra, "work", AT_KEYCLOAK);
        }
    }

    @Test
    void aTokenThatWasChangedOnItsWayOpensNothingAndSaysSo() {
        register("pia");
        between.forge(token -> ForgedTokens.withALetterChanged(token, 1));
        try (Somebody pia = somebody(WIDE)) {
            signIn(pia.page, "pia", RunningKeycloak.PASSWORD);

            assertThat(pia.page).hasURL(ADDRESS + "/sign-in?failed");
            pia.sees("That did not work. Nothing is lost");
            pia.page.navigate(ADDRESS + "/work");
            assertThat(pia.page).hasURL(AT_KEYCLOAK);
        } finally {
            between.forge(UnaryOperator.identity());
        }
    }

    @Test
    void aRoleOfStaffGivenDuringASessionOpensNothingBeforeASecondFactor() {
        register("rowan");
        try (Somebody rowan = somebody(WIDE)) {
            signIn(rowan.page, "rowan", RunningKeycloak.PASSWORD);
            rowan.sees("There is no story here yet.");

            KEYCLOAK.administered(realm -> realm.users()
                    .get(realm.users()
                            .searchByUsername("rowan", true)
                            .getFirst()
                            .getId())
                    .roles()
                    .realmLevel()
                    .add(List.of(realm.roles().get("facilitator").toRepresentation())));
            comesTo(rowan, "work", AT_KEYCLOAK);

            rowan.page.navigate(rowan.page.url().replace("prompt=login", "prompt="));
            assertThat(rowan.page).hasURL(ADDRESS + "/sign-in?failed");

            rowan.page.navigate(ADDRESS + "/work");
            rowan.page.locator("#password").fill(RunningKeycloak.PASSWORD);
            rowan.page.locator("#kc-login").click();
            setsUpCodes(rowan);
            assertThat(rowan.page).hasURL(AT_WORK);
        }
    }

    @Test
    void aForgedAnswerOfKeycloakOpensNothing() {
        try (Somebody stranger = somebody(WIDE)) {
            stranger.page.navigate(ADDRESS + "/login/oauth2/code/keycloak?code=forged&state=forged");
            stranger.page.navigate(ADDRESS + "/work");
            assertThat(stranger.page).hasURL(AT_KEYCLOAK);
        }
    }

    @Test
    void signingOutAtKeycloakEndsTheSessionsOfAllBrowsersWithoutAskingThem() throws IOException {
        try (Somebody edda = somebody(WIDE);
                Somebody onHerPhone = somebody(PHONE)) {
            OneTimeCode codes = arrives(edda, "edda");
            signIn(onHerPhone.page, "edda", RunningKeycloak.PASSWORD);
            typesCode(onHerPhone, codes);
            assertThat(onHerPhone.page).hasURL(AT_WORK);
            String session = session(edda);
            String phone = session(onHerPhone);
            assertThat(phone).isNotEqualTo(session);
            assertThat(isOpen(session) && isOpen(phone)).isTrue();

            KEYCLOAK.administered("edda", UserResource::logout);

            await().atMost(PATIENCE).until(() -> !isOpen(session) && !isOpen(phone));
            comesTo(edda, "work", AT_KEYCLOAK);
            comesTo(onHerPhone, "work", AT_KEYCLOAK);
        }
    }

    @Test
    void whoeverIsDisabledIsOutAfterTheNextQuestionAndWithinAMinute() {
        try (Somebody ines = somebody(WIDE)) {
            arrives(ines, "ines");
            for (int i = 0; i < MANY; i++) {
                ines.opens("work").sees("Your work");
            }

            KEYCLOAK.administered("ines", account -> {
                UserRepresentation disabled = account.toRepresentation();
                disabled.setEnabled(false);
                account.update(disabled);
            });
            Instant disabled = Instant.now();

            comesTo(ines, "work", AT_KEYCLOAK);
            assertThat(Duration.between(disabled, Instant.now())).isLessThan(A_MINUTE);
        }
    }

    @Test
    void aRoleThatWasTakenAwayOpensNothingAnyMore() {
        try (Somebody greta = somebody(WIDE)) {
            arrives(greta, "greta");
            greta.opens("processes").settles();

            KEYCLOAK.administered(realm -> realm.users()
                    .get(realm.users()
                            .searchByUsername("greta", true)
                            .getFirst()
                            .getId())
                    .roles()
                    .realmLevel()
                    .remove(List.of(realm.roles().get("quality-lead").toRepresentation())));

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    greta.page.navigate(ADDRESS + "/processes").status())
                            .isEqualTo(HttpStatus.FORBIDDEN.value()));
            greta.opens("work").sees("Your work");
        }
    }

    @Test
    void whoeverIsSignedOutWhileTheyTypeComesBackToTheirWords() throws IOException {
        String task = trace.task(
                trace.share(new Story("We waited six hours", "The nurse sat with us", null), Traces.EVERYTHING)
                        .feedbackId(),
                Form.CLINICIAN_REVIEW);
        try (Somebody asha = somebody(WIDE)) {
            OneTimeCode codes = arrives(asha, "asha");
            asha.opens("desk/" + task).fills(RECREATE, "Somebody had time").settles();
            asha.sees("Saved");
            String session = session(asha);
            asha.page.context().setOffline(true);
            asha.fills(RECREATE, "Somebody had time, and a chair");
            KEYCLOAK.administered("asha", UserResource::logout);
            await().atMost(PATIENCE).until(() -> !isOpen(session));
            asha.page.context().setOffline(false);

            asha.page.reload();
            assertThat(asha.page).hasURL(AT_KEYCLOAK);
            signIn(asha.page, "asha", RunningKeycloak.PASSWORD);
            typesCode(asha, codes);

            assertThat(asha.page).hasURL(Pattern.compile(ADDRESS + "/desk/" + task + ".*"));
            assertThat(asha.page.locator("textarea").and(asha.page.getByLabel(RECREATE)))
                    .hasValue("Somebody had time, and a chair");
        }
    }

    @Test
    void aPatientRegistersAndFindsTheStoryTheyHadSharedBefore() {
        String code = trace.share(new Story("We waited", null, "A board"), Traces.EVERYTHING)
                .code()
                .inGroups();
        try (Somebody patient = somebody(PHONE)) {
            patient.opens("").isWellServed("keycloak-welcome");
            patient.follows("Sign in or register");
            assertThat(patient.page).hasURL(AT_KEYCLOAK);
            patient.follows("Register");
            patient.page.locator("#username").fill("made-up-patient");
            choosesPassword(patient, "too short");
            patient.sees("minimum length 12");
            choosesPassword(patient, "made-up-patient");
            patient.sees("must not be equal to the username");
            assertThat(patient.page.locator("#email, #firstName, #lastName")).hasCount(0);
            patient.sees("Make up a name that does not tell who you are.");
            choosesPassword(patient, RunningKeycloak.PASSWORD);
            patient.sees("There is no story here yet.").isWellServed("keycloak-your-stories-none");

            patient.fills(CLAIM, "7KQ2-9XMD-0F4T-VB6H-3NPW").presses("Add this story");
            patient.sees("We cannot find that code");
            patient.fills(CLAIM, code)
                    .presses("Add this story")
                    .sees("Shared on")
                    .isWellServed("keycloak-your-stories");
            patient.page.getByText("Shared on").click();
            patient.sees("What you told us").sees("We waited");

            assertThat(patient.page.navigate(ADDRESS + "/work").status()).isEqualTo(HttpStatus.FORBIDDEN.value());
            assertThat(person("made-up-patient")).isEmpty();
        }
    }

    @Test
    void thePeopleOfKeycloakAreThePeopleHereAndNobodyElseChangesThem() {
        KEYCLOAK.administered(realm -> {
            UserRepresentation nora = new UserRepresentation();
            nora.setUsername("nora");
            nora.setFirstName("Nora");
            nora.setLastName("Demo-Fairweather");
            nora.setEmail("nora@demonstration.invalid");
            nora.setEnabled(true);
            String id = CreatedResponseUtil.getCreatedId(realm.users().create(nora));
            realm.users()
                    .get(id)
                    .roles()
                    .realmLevel()
                    .add(List.of(realm.roles().get("facilitator").toRepresentation()));
            UserRepresentation patient = new UserRepresentation();
            patient.setUsername("pat");
            patient.setFirstName("Pat");
            patient.setLastName("Demo-Patient");
            patient.setEmail("pat@demonstration.invalid");
            patient.setEnabled(true);
            CreatedResponseUtil.getCreatedId(realm.users().create(patient));
        });

        await().atMost(PATIENCE).until(() -> person("Nora Demo-Fairweather").isPresent());
        assertThat(person("Nora Demo-Fairweather").orElseThrow().roles()).containsExactly(Role.FACILITATOR);
        assertThat(person("Pat Demo-Patient")).isEmpty();

        KEYCLOAK.administered("nora", account -> {
            UserRepresentation disabled = account.toRepresentation();
            disabled.setEnabled(false);
            account.update(disabled);
        });
        await().atMost(PATIENCE).until(() -> person("Nora Demo-Fairweather").isEmpty());
        int deeds = deeds();
        Instant read = source.age().orElseThrow().readAt();
        await().atMost(PATIENCE)
                .until(() -> !source.age().orElseThrow().readAt().equals(read));
        assertThat(deeds()).as("deeds without a change").isEqualTo(deeds);
    }

    @Test
    void whileKeycloakIsAwayPeopleWorkOnAndAreToldAndAfterwardsAllIsAsBefore() throws Exception {
        try (Somebody hari = somebody(WIDE);
                Somebody carys = somebody(PHONE);
                Somebody farid = somebody(WIDE)) {
            arrives(hari, "hari");
            arrives(carys, "carys");
            hari.opens("people").sees("looked after in the sign-in service").sees("Demo-Thornbury");
            assertThat(hari.page.getByText("Add a person")).hasCount(0);
            hari.isWellServed("keycloak-people");

            KEYCLOAK.close();
            await().atMost(PATIENCE).until(() -> !source.age().orElseThrow().answered());
            for (int i = 0; i < MANY; i++) {
                hari.opens("people").sees("the sign-in service did not answer since");
            }
            hari.isWellServed("keycloak-people-old");
            farid.page.navigate(ADDRESS + "/work");
            farid.sees("the sign-in service does not answer").isWellServed("keycloak-away");
            carys.presses("Sign out");
            carys.sees("You are signed out of Fairlight").isWellServed("keycloak-away-signed-out");
            carys.opens("work").sees("the sign-in service does not answer");

            KEYCLOAK.start(false);
            await().atMost(PATIENCE).until(() -> source.age().orElseThrow().answered());
            hari.opens("people").sees("looked after in the sign-in service");
            arrives(farid, "farid");
        }
    }

    /** Keycloak's first pages take their time on a busy machine. */
    private Somebody somebody(int width) {
        Somebody somebody = browser.somebody(width);
        somebody.page.setDefaultTimeout(PATIENCE.toMillis());
        return somebody;
    }

    private Optional<Person> person(String name) {
        return directory.activePeople().stream()
                .filter(person -> person.displayName().equals(name))
                .findFirst();
    }

    private int deeds() {
        return jdbc.sql("select count(*) from audit_entry where action = 'DIRECTORY_CHANGED'")
                .query(Integer.class)
                .single();
    }

    private static String session(Somebody person) {
        return person.page.context().cookies(ADDRESS).stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    private boolean isOpen(String session) throws IOException {
        Context tomcat = (Context) ((TomcatWebServer) application.getWebServer())
                .getTomcat()
                .getHost()
                .findChildren()[0];
        return tomcat.getManager().findSession(session) != null;
    }

    /** Opens the page again and again until it leads elsewhere. */
    private static void comesTo(Somebody person, String page, Pattern place) {
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(PlaywrightException.class)
                .until(() -> {
                    person.page.navigate(ADDRESS + "/" + page);
                    return place.matcher(person.page.url()).matches();
                });
    }

    /** Signs in for the first time and sets up the one-time codes. */
    private static OneTimeCode arrives(Somebody person, String name) {
        signIn(person.page, name, RunningKeycloak.PASSWORD);
        OneTimeCode codes = setsUpCodes(person);
        assertThat(person.page).hasURL(AT_WORK);
        return codes;
    }

    private static OneTimeCode setsUpCodes(Somebody person) {
        person.page.getByText("It cannot be scanned?").click();
        OneTimeCode codes =
                OneTimeCode.of(person.page.locator("#kc-totp-secret-key").textContent());
        person.page.locator("#totp").fill(codes.after(0));
        person.page.locator("#saveTOTPBtn").click();
        return codes;
    }

    private static void signsOutAndInAgain(Somebody person, String name) {
        person.presses("Sign out");
        person.sees("What was your care like?");
        signIn(person.page, name, RunningKeycloak.PASSWORD);
    }

    private static void choosesPassword(Somebody person, String password) {
        person.page.locator("#password").fill(password);
        person.page.locator("#password-confirm").fill(password);
        person.page.locator("[type=submit]").last().click();
    }

    /** Somebody who has an account and is nobody but a patient. */
    private static void register(String name) {
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

    /** The code of the next half minute, since each counts once. */
    private static void typesCode(Somebody person, OneTimeCode codes) {
        types(person, codes.after(1));
    }

    private static void types(Somebody person, String code) {
        person.page.locator("#otp").fill(code);
        person.page.locator("#kc-login").click();
    }

    private static void signIn(Page page, String name, String password) {
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
