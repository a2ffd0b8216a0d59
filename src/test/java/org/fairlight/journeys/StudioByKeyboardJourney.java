package org.fairlight.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.fairlight.FairlightTest;
import org.fairlight.journeys.Browser.Somebody;
import org.fairlight.studio.TwoLeads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A quality lead without a mouse adds a step with a reminder, asks, and a colleague without a mouse agrees. */
@FairlightTest
class StudioByKeyboardJourney {

    private static final String MODEL = "improvement-action.bpmn";
    private static final String TABLE = "no-blame-routing.dmn";
    private static final String BEFORE = "Plan a small test of change";
    private static final String ADDED = "Ring the ward";

    @Autowired
    TwoLeads leads;

    @LocalServerPort
    int port;

    @AfterEach
    void asItCame() {
        leads.asItCame(MODEL);
        leads.asItCame(TABLE);
    }

    @Test
    void aStepIsAddedAskedForAndAgreedToWithoutAMouse() {
        try (Browser browser = new Browser(port)) {
            String draft;
            try (Somebody greta = browser.somebody(1280).signsInAs("Greta")) {
                draft = draws(greta);
            }
            try (Somebody kirra = browser.somebody(1280).signsInAs("Kirra")) {
                agrees(kirra, draft);
            }
            try (Somebody greta = browser.somebody(1280).signsInAs("Greta")) {
                goesBack(greta);
            }
        }
    }

    @Test
    void aRowOfATableIsChangedWithoutAMouse() {
        try (Browser browser = new Browser(port);
                Somebody greta = browser.somebody(1280).signsInAs("Greta")) {
            Page page = greta.opens("studio").page;
            Keyboard keys = new Keyboard(page);
            keys.goesTo(button(page, "Change Choose the way")).presses("Enter");
            page.waitForURL("**/studio/draft/**");
            Locator row = button(page, "Change row 5");
            keys.goesTo(row).presses("Enter");
            greta.sees("It fits when");
            keys.goesTo(page.locator("vaadin-dialog vaadin-select-value-button").last())
                    .presses("Enter")
                    .walksTo(page.getByRole(
                            AriaRole.OPTION,
                            new Page.GetByRoleOptions().setName("Review").setExact(true)))
                    .presses("Enter");
            keys.goesTo(button(page, "Take it over")).presses("Enter");
            greta.sees("Changed");
            keys.isAtOnce(row);
        }
    }

    private static String draws(Somebody greta) {
        Page page = greta.opens("studio").page;
        Keyboard keys = new Keyboard(page);
        keys.goesTo(button(page, "Change Improvement action")).presses("Enter");
        page.waitForURL("**/studio/draft/**");

        keys.goesTo(step(page, "A change to try")).walksTo(step(page, BEFORE)).presses("Insert");
        keys.isAtOnce(button(page, "Ask a person")).presses("Enter");
        Locator name = page.locator("#name");
        keys.isAtOnce(name).types(ADDED).presses("Tab");
        PlaywrightAssertions.assertThat(page.getByLabel("Who does this?")).hasValue("improvement-lead");
        sawWhatIsMissing(greta, keys);
        Locator help = page.getByLabel("Offer help part-way");
        keys.goesTo(help).presses("Space");
        greta.sees("Nothing to put right.").isWellServed("studio-by-keyboard");

        keys.presses("Escape").isAtOnce(step(page, ADDED)).presses("F2");
        keys.isAtOnce(name).types(ADDED + " first").presses("Escape");
        keys.isAtOnce(step(page, ADDED + " first")).presses("Alt+ArrowUp");
        Locator second = page.getByRole(AriaRole.TREEITEM).nth(1);
        PlaywrightAssertions.assertThat(second).containsText(ADDED + " first");
        keys.isAtOnce(step(page, ADDED + " first")).presses("Control+z");
        PlaywrightAssertions.assertThat(second).containsText(BEFORE);

        keys.goesTo(page.getByLabel("Why is this changed?").and(page.locator("textarea")))
                .types("The ward hears of it before we try it.");
        keys.goesTo(button(page, "Ask a second person to agree")).presses("Enter");
        greta.sees("Somebody who had no hand in it has to agree");
        return page.url().replaceFirst(".*/studio/", "studio/");
    }

    /** From the foot of the window to the place that is meant. */
    private static void sawWhatIsMissing(Somebody greta, Keyboard keys) {
        Locator bar = greta.foot();
        PlaywrightAssertions.assertThat(bar).hasText("1 thing to put right.");
        keys.goesTo(bar).presses("Enter");
        greta.sees("FAIR-07");
        Locator where = greta.page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show where: At “%s”".formatted(ADDED)));
        keys.goesTo(where).presses("Enter").isAtOnce(bar);
    }

    private static void agrees(Somebody kirra, String draft) {
        Page page = kirra.opens(draft).sees("The ward hears of it before we try it.").page;
        new Keyboard(page)
                .goesTo(button(page, "Go to my answer"))
                .presses("Enter")
                .isAtOnce(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Why it is changed")))
                .goesTo(button(page, "Agree: it runs from now on"))
                .presses("Enter");
        kirra.sees("This was agreed to.");
    }

    private static void goesBack(Somebody greta) {
        Page page = greta.opens("studio/versions/" + MODEL).page;
        new Keyboard(page).goesTo(button(page, "Bring version 1 back")).presses("Enter");
        greta.sees("Version 1 runs again from now on.");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    private static Locator step(Page page, String name) {
        return page.getByRole(AriaRole.TREEITEM, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
