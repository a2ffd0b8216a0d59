package org.fairlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairlight.workflow.Rule.HELP_BEFORE_THE_CLOCK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Receipt;
import org.fairlight.journeys.Browser.Somebody;
import org.fairlight.studio.TwoLeads;
import org.fairlight.studio.moving.MoverInTests;
import org.fairlight.studio.replay.ReplayWish;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A quality lead changes the process at lunch: draws, is stopped by a check, asks, and a colleague agrees on a telephone. */
@FairlightTest
class StudioJourney {

    private static final String MODEL = "feedback-to-learning.bpmn";
    private static final Story QUESTION = new Story("I left my umbrella on the ward", null, null);
    private static final Pattern SOME_GO_ANOTHER_WAY = Pattern.compile("the same way and [1-9][0-9]* another way");
    private static final String TABLE = "no-blame-routing.dmn";
    private static final double LONGEST_RUN_MILLIS = 180_000;
    private static final String NEW_NAME = "A clinician of another team reads it";
    private static final String OLD_NAME = "Clinician review";
    private static final String EXAMPLE = "A usual concern is talked through";

    @Autowired
    Traces trace;

    @Autowired
    TwoLeads leads;

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    @AfterEach
    void asItCame() {
        leads.asItCame(MODEL);
        leads.asItCame(TABLE);
    }

    @Test
    void aChangeGoesFromTheFirstClickToARunningStoryAndBack() {
        Receipt receipt = trace.share(
                new Story("We waited six hours", null, "Tell people how long the wait is"), Traces.EVERYTHING);
        try (Browser browser = new Browser(port)) {
            String draft;
            try (Somebody greta = browser.somebody(1280).signsInAs("Greta")) {
                draft = draws(greta);
            }
            agrees(browser, draft);
            try (Somebody greta = browser.somebody(1280).signsInAs("Greta")) {
                moves(greta);
                seesItsWay(browser, receipt, NEW_NAME);
                goesBack(greta);
                removesTheExample(greta, draft);
                Receipt later = trace.share(new Story("It was cold", null, "Heat the room"), Traces.EVERYTHING);
                seesItsWay(browser, later, OLD_NAME);
            }
        }
    }

    @Test
    void aRoutingRuleIsChangedInWordsAndTriedOnStoriesOfThePast() {
        for (int shared = 0; shared < ReplayWish.FEWEST; shared++) {
            trace.share(QUESTION, Traces.EVERYTHING);
        }
        String draft;
        try (Browser browser = new Browser(port);
                Somebody greta = browser.somebody(1280).signsInAs("Greta")) {
            greta.opens("studio").presses("Change Choose the way");
            greta.page.waitForURL("**/studio/draft/**");
            draft = greta.page.url().replaceFirst(".*/studio/", "studio/");
            greta.sees("Anything else").isWellServed("studio-table");

            greta.presses("Change row 5").sees("It fits when").isWellServed("studio-row");
            greta.page.locator("vaadin-dialog vaadin-select").last().click();
            greta.page
                    .getByRole(
                            AriaRole.OPTION,
                            new com.microsoft.playwright.Page.GetByRoleOptions()
                                    .setName("Review")
                                    .setExact(true))
                    .click();
            greta.presses("Take it over").sees("Changed");

            greta.follows("Try it on stories of the past").sees("How many stories, the newest first?");
            greta.presses("Play them");
            greta.page
                    .getByText("What would this change have done?")
                    .waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_RUN_MILLIS));
            greta.page.getByText(SOME_GO_ANOTHER_WAY).waitFor();
            greta.isWellServed("studio-replay");
            greta.opens(draft).fills("Why is this changed?", "Questions teach as well.");
            greta.presses("Ask a second person to agree").sees("Somebody who had no hand in it has to agree");
        }
        try (Browser browser = new Browser(port);
                Somebody kirra = browser.somebody(390).signsInAs("Kirra")) {
            kirra.opens(draft)
                    .sees("Row 5")
                    .sees("Tried on stories of the past.")
                    .isWellServed("studio-table");
            kirra.presses("Agree: it runs from now on").sees("This was agreed to.");
        }
        UUID asked = trace.share(QUESTION, Traces.EVERYTHING).feedbackId();
        assertThat(trace.task(asked, Form.CLINICIAN_REVIEW))
                .as("a question is reviewed now")
                .isNotBlank();
    }

    private static String draws(Somebody greta) {
        greta.opens("studio").isWellServed("studio").presses("Change From feedback to learning");
        greta.page.waitForURL("**/studio/draft/**");
        chooses(greta, "Write the reply");
        Locator help = greta.page.getByLabel("Offer help part-way");
        help.uncheck();
        showsWhere(greta);
        assertThat(greta.page
                        .getByRole(AriaRole.BUTTON, button("Ask a second person to agree"))
                        .isDisabled())
                .isTrue();
        chooses(greta, "Write the reply");
        help.check();
        greta.sees("Nothing to put right.");

        chooses(greta, "Hide names");
        greta.page.getByRole(AriaRole.BUTTON, button("Move earlier")).click();
        PlaywrightAssertions.assertThat(greta.page.getByRole(AriaRole.TREEITEM).nth(1))
                .containsText("Hide names");
        greta.sees("Nothing to put right.");

        chooses(greta, OLD_NAME);
        Locator name = greta.page.getByRole(AriaRole.TEXTBOX, textbox("Name")).first();
        name.fill(NEW_NAME);
        name.press("Tab");
        greta.fills("Why is this changed?", "Nobody knew who reads it.");
        greta.isWellServed("studio-draft").presses("Ask a second person to agree");
        greta.sees("Somebody who had no hand in it has to agree");
        String draft = greta.page.url().replaceFirst(".*/studio/", "studio/");
        stepsThrough(greta);
        keepsAnExample(greta, draft);
        return draft;
    }

    /** At the foot of the window, wherever the page stands, and from there to the step. */
    private static void showsWhere(Somebody greta) {
        Locator bar = greta.foot();
        PlaywrightAssertions.assertThat(bar).hasText("1 thing to put right.");
        PlaywrightAssertions.assertThat(bar).isInViewport();
        bar.click();
        greta.sees("FAIR-07").sees(HELP_BEFORE_THE_CLOCK.why()).isWellServed("studio-check");
        greta.page
                .getByRole(AriaRole.BUTTON, button("Show where: At “Write the reply”"))
                .click();
        PlaywrightAssertions.assertThat(greta.page.getByRole(
                        AriaRole.REGION,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName("What needs another look")))
                .isInViewport();
        PlaywrightAssertions.assertThat(bar).isFocused();
    }

    private static void stepsThrough(Somebody greta) {
        greta.follows("Step through it by hand").sees("The story stands at “Check names and choices”.");
        greta.page
                .getByRole(AriaRole.BUTTON, button("“Check names and choices” is done"))
                .click();
        greta.page.getByRole(AriaRole.BUTTON, button("“Yes”, on to")).click();
        greta.page.getByRole(AriaRole.BUTTON, button("“Learn from it”")).click();
        greta.sees("The story stands at “%s”.".formatted(NEW_NAME)).isWellServed("studio-step-through");
    }

    private static void keepsAnExample(Somebody greta, String draft) {
        greta.opens(draft).follows("Make up an example story").sees("None is kept yet.");
        greta.presses("See its way").sees("“Reflective discussion”");
        greta.fills("What is it an example of?", EXAMPLE).presses("Keep this example");
        greta.sees("All of them do, in this draft.").isWellServed("studio-examples");
    }

    private static void agrees(Browser browser, String draft) {
        try (Somebody kirra = browser.somebody(390).signsInAs("Kirra")) {
            kirra.opens(draft).sees("Nobody knew who reads it.");
            kirra.isWellServed("studio-agree").presses("Agree: it runs from now on");
            kirra.sees("This was agreed to.");
            kirra.opens("studio/versions/" + MODEL).sees("agreed to by Kirra").isWellServed("studio-versions");
        }
    }

    private void moves(Somebody greta) {
        greta.opens("studio/versions/" + MODEL).follows("See where stories stand, and move them");
        greta.sees("What would move?").isWellServed("studio-moving");
        greta.page.locator("vaadin-button[theme~=primary]").click();
        greta.sees("How far is the move?");
        MoverInTests.goOn(application);
        greta.sees("What came of the last move?").isWellServed("studio-moved");
    }

    private static void seesItsWay(Browser browser, Receipt receipt, String step) {
        try (Somebody patient = browser.somebody(390)) {
            patient.opens("track")
                    .fills("Your receipt code", receipt.code().inGroups())
                    .presses("Show my story")
                    .sees(step)
                    .isWellServed("studio-way-of-a-story");
        }
    }

    private static void removesTheExample(Somebody greta, String draft) {
        greta.opens(draft)
                .follows("See what it does to the example stories (1)")
                .sees(EXAMPLE);
        greta.presses("Remove the example “%s”".formatted(EXAMPLE)).sees("None is kept yet.");
    }

    private static void goesBack(Somebody greta) {
        greta.opens("studio/versions/" + MODEL).presses("Bring version 1 back");
        greta.sees("Version 1 runs again from now on.");
    }

    private static void chooses(Somebody greta, String step) {
        greta.page
                .getByRole(AriaRole.TREEITEM, new com.microsoft.playwright.Page.GetByRoleOptions().setName(step))
                .first()
                .click();
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions button(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions textbox(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions()
                .setName(name)
                .setExact(true);
    }
}
