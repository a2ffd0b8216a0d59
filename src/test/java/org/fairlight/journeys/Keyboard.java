package org.fairlight.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody without a mouse: goes from place to place by Tab and must see, at each, where they are. */
class Keyboard {

    private static final int FARTHEST = 200;
    private static final String FOCUSED = """
            place => {
              let active = document.activeElement;
              while (active?.shadowRoot?.activeElement) {
                active = active.shadowRoot.activeElement;
              }
              return active === place;
            }""";

    /** Whether the middle of the place is on the screen and nothing lies over it (WCAG 2.2, 2.4.11). */
    private static final String IN_SIGHT = """
            place => {
              const { left, top, width, height } = place.getBoundingClientRect();
              const [x, y] = [left + width / 2, top + Math.min(height / 2, 20)];
              let seen = document.elementFromPoint(x, y);
              for (let inside = seen; inside; seen = inside ?? seen) {
                inside = seen.shadowRoot?.elementFromPoint(x, y);
                inside = inside === seen ? null : inside;
              }
              for (let at = seen; at; at = at.assignedSlot ?? at.parentNode ?? at.host) {
                if (at === place) {
                  return true;
                }
              }
              return [...place.labels ?? []].some(label => label.contains(seen));
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on by Tab until the place is reached. */
    Keyboard goesTo(Locator place) {
        place.waitFor();
        for (int tabs = 0; tabs < FARTHEST; tabs++) {
            if (isAt(place)) {
                return seesItself(place);
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not come to " + place + " within " + FARTHEST);
    }

    /** Walks down a list until the place is reached. */
    Keyboard walksTo(Locator place) {
        place.waitFor();
        for (int rows = 0; rows < FARTHEST; rows++) {
            if (isAt(place)) {
                return seesItself(place);
            }
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("The arrow down does not come to " + place);
    }

    /** The page has brought the keyboard there by itself. */
    Keyboard isAtOnce(Locator place) {
        place.waitFor();
        page.waitForCondition(() -> isAt(place));
        return seesItself(place);
    }

    Keyboard presses(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keyboard types(String words) {
        page.keyboard().type(words);
        return this;
    }

    private static boolean isAt(Locator place) {
        return (Boolean) place.evaluate(FOCUSED);
    }

    private Keyboard seesItself(Locator place) {
        page.waitForCondition(() -> (Boolean) place.evaluate(IN_SIGHT));
        return this;
    }
}
