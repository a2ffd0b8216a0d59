package org.fairlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.fairlight.FairlightTest;
import org.fairlight.journeys.Browser.Somebody;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One story by hand through every step, each by the person whose step it is, and back to the one who spoke. */
@FairlightTest
class WholeWayJourney {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(ints = {1280})
    void aStoryGoesAllTheWayAndComesBack(int width, @TempDir Path folder) throws IOException {
        String words = "We waited all night and nobody told us how long, seen at " + width + " pixels.";
        try (Browser browser = new Browser(port)) {
            Somebody patient = browser.somebody(width);
            String code = share(patient, words, photo(folder));
            follow(patient, code, "A clinician reads it to learn from it.");
            patient.isWellServed("tracking");

            colleagueOfTheTeamIsNotAsked(browser, width, words);
            review(browser, width, words);
            discuss(browser, width, words);
            improve(browser, width, words);
            reply(browser, width, words);
            approve(browser, width, words);

            follow(patient, code, "You said");
            patient.sees("A board shows the wait.").isWellServed("reply");
            patient.presses("Yes");
            patient.sees("felt heard").isWellServed("echo");
            patient.close();
        }
    }

    private static String share(Somebody patient, String words, Path photo) {
        patient.opens("").isWellServed("welcome").follows("Share your story");
        patient.sees("Where and roughly when did it happen?").isWellServed("share-where");
        patient.page.getByRole(AriaRole.COMBOBOX).fill("Emergency");
        patient.page.getByText("Larkspur emergency team").last().click();
        patient.fills("Roughly when was it?", "Last week").presses("Continue");
        patient.sees("What would you like to tell us?").isWellServed("share-what");
        patient.fills("What happened?", words)
                .fills("What was good?", "Nurse Okonjo-Demo kept smiling.")
                .fills("What could be better?", "Tell people how long the wait is.");
        patient.presses("Continue").sees("Do you want to add photos or videos?");
        patient.page.locator("input[type=file]").setInputFiles(photo);
        patient.sees("Can somebody else be recognised in it?").ticks("No").isWellServed("share-media");
        patient.presses("Continue").sees("What may we do with your story?").isWellServed("share-choices");
        for (String choice : new String[] {
            "Read it and reply to me", "The team involved may see it", "Use it in a discussion", "Use my photos"
        }) {
            patient.ticks("Yes: " + choice);
        }
        patient.presses("Continue").sees("Is this what you want to send?").isWellServed("share-check");
        patient.presses("Send my feedback").sees("Thank you for telling us");
        PlaywrightAssertions.assertThat(patient.page.locator("h1")).isInViewport();
        patient.isWellServed("share-sent");
        return patient.page.locator(".fl-receipt").textContent();
    }

    private static void follow(Somebody patient, String code, String stage) {
        patient.page.context().clearCookies();
        patient.opens("track")
                .fills("Your receipt code", code)
                .presses("Show my story")
                .sees(stage);
        assertThat(patient.page.url()).doesNotContain(code);
    }

    private static void colleagueOfTheTeamIsNotAsked(Browser browser, int width, String words) {
        try (Somebody asha = browser.somebody(width).signsInAs("Asha")) {
            assertThat(asha.page.getByText(words.substring(0, 40)).count()).isZero();
        }
    }

    private static void review(Browser browser, int width, String words) {
        try (Somebody bram = takes(browser, width, "Bram", words, "review")) {
            bram.sees("What helped and what hindered");
            assertThat(bram.page.getByText("Okonjo-Demo").count()).isZero();
            assertThat(bram.page.locator(".fl-gallery img").count()).isOne();
            bram.tick(bram.page.getByLabel("Hindered").nth(2));
            bram.fills("What hindered?", "The board in the waiting room has been dark since spring.");
            bram.fills("Learning point 1", "People can bear a long wait when they know how long.");
            bram.fills("What made this possible", "Somebody had the time to come by.");
            bram.tick(bram.page.getByRole(AriaRole.RADIO).last());
            bram.isWellServed("desk-review").presses("Finish the review").isBackAtWork();
        }
    }

    private static void discuss(Browser browser, int width, String words) {
        try (Somebody carys = takes(browser, width, "Carys", words, "discussion")) {
            carys.sees("Plan a discussion");
            carys.dates("01/12/2026", "14:00");
            carys.fills("Where", "The seminar room")
                    .picksOneOfMany("Colleagues", "Ines")
                    .isWellServed("desk-plan-discussion");
            carys.presses("Send the invitations").isBackAtWork();
        }
        try (Somebody carys = takes(browser, width, "Carys", words, "record")) {
            carys.sees("Write down what was learned");
            carys.fills("What did we expect?", "People are told how long they wait.");
            carys.fills("What actually happened?", "Nobody could tell them.");
            carys.fills("Why was there a difference?", "The board was dark.");
            carys.fills("What have we learned?", "The board matters more than the wait.");
            carys.chooses(0);
            carys.isWellServed("desk-record-discussion")
                    .presses("Finish the record")
                    .isBackAtWork();
        }
    }

    private static void improve(Browser browser, int width, String words) {
        try (Somebody dele = takes(browser, width, "Dele", words, "plan")) {
            dele.fills("What are we trying to achieve?", "Everybody knows the wait by Christmas.")
                    .fills("What will be different?", "A board shows the wait.")
                    .fills("How will we know", "Ten people a day are asked.")
                    .fills("What do we believe will happen?", "Eight of ten know.")
                    .fills("Who tries what, where and when?", "One board, one week.");
            dele.chooses(0)
                    .picks("Who looks after it?", "Dele")
                    .isWellServed("desk-plan-improvement")
                    .presses("Start the test")
                    .isBackAtWork();
        }
        try (Somebody dele = takes(browser, width, "Dele", words, "study")) {
            dele.fills("What happened?", "Nine of ten knew.").fills("What did we learn?", "A board shows the wait.");
            dele.chooses(0);
            dele.isWellServed("desk-study-improvement")
                    .presses("Finish the cycle")
                    .isBackAtWork();
        }
    }

    private static void reply(Browser browser, int width, String words) {
        try (Somebody carys = takes(browser, width, "Carys", words, "reply")) {
            carys.fills("You said", "You waited all night and nobody told you how long.")
                    .fills("We learned", "People can bear a long wait when they know how long.")
                    .fills("We did", "A board shows the wait.");
            carys.isWellServed("desk-draft-reply")
                    .presses("Pass it on to be checked")
                    .isBackAtWork();
        }
    }

    private static void approve(Browser browser, int width, String words) {
        try (Somebody edda = takes(browser, width, "Edda", words, "check")) {
            edda.chooses(0);
            edda.isWellServed("desk-approve-reply");
            edda.presses("Finish the check").isBackAtWork();
        }
    }

    private static Somebody takes(Browser browser, int width, String name, String words, String picture) {
        Somebody person = browser.somebody(width).signsInAs(name);
        person.isWellServed("work-" + name.toLowerCase(java.util.Locale.ROOT));
        person.page
                .locator("a.fl-row")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(words.substring(0, 40)))
                .first()
                .click();
        person.presses("Take it").sees("Hand it back");
        person.follows("Go on with it").sees("The story");
        person.page.waitForURL("**/desk/**");
        return person;
    }

    private static Path photo(Path folder) throws IOException {
        Path photo = folder.resolve("waiting-room.png");
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        return photo;
    }
}
