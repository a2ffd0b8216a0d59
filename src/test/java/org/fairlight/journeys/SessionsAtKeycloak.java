package org.fairlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.journeys.Browser.Somebody;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.resource.UserResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.http.HttpStatus;

/** What Keycloak's administrator does while somebody is signed in, and what becomes of their pages and words. */
abstract class SessionsAtKeycloak extends AtKeycloak {

    private static final int MANY = 5;
    private static final String RECREATE = "What made this possible";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Autowired
    ServletWebServerApplicationContext application;

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

            disable("ines");
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
}
