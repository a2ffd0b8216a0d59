package org.fairlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.journeys.Browser.Somebody;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Who comes in, with what, and who does not. */
abstract class SigningInAtKeycloak extends AtKeycloak {

    private static final String CLAIM = "Add a story you shared without signing in";
    private static final String NO_FIT =
            "That name and password do not fit. After five wrong tries we wait some minutes, even for the right password.";
    private static final String NO_CODE = "That code does not fit.";

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
}
