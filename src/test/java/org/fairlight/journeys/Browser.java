package org.fairlight.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The distribution's Chromium, and what people do in it, in their words. */
class Browser implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final double PATIENCE_MILLIS = 15_000;
    private static final String NOTHING_LIES_OVER_IT =
            "!document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[aria-hidden=true]')";
    /** Time to paint, and for a calendar to hide the rest of the page from screen readers. */
    private static final String ONE_FRAME_LATER =
            "() => new Promise(open => requestAnimationFrame(() => requestAnimationFrame(() => open(true))))";

    /** Staff's pages scroll inside their frame. */
    private static final String WHOLE_HEIGHT = """
            () => {
              const frame = document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[content]');
              return frame ? innerHeight - frame.clientHeight + frame.scrollHeight : innerHeight;
            }""";

    private static final int SMALLEST = 320;
    private static final String SIDEWAYS = """
            () => {
              const frame = document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[content]');
              return [document.documentElement, frame].some(box => box && box.scrollWidth > box.clientWidth);
            }""";
    private static final Path PICTURES = Path.of("target/pictures");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(place()).setArgs(SWITCHES));
    private final String address;

    Browser(int port) {
        address = "http://127.0.0.1:" + port;
    }

    private static Path place() {
        return PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Chromium; install it (Debian: apt-get install chromium)"));
    }

    /** Somebody at a screen of their own, with nothing remembered. */
    Somebody somebody(int width) {
        return somebody(width, ColorScheme.LIGHT);
    }

    Somebody somebody(int width, ColorScheme colours) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setColorScheme(colours)
                .setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new Somebody(context.newPage(), address, width);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /** One person in front of one page. */
    static class Somebody implements AutoCloseable {

        final Page page;
        private final String address;
        private final int width;
        private final List<String> faults = new ArrayList<>();

        Somebody(Page page, String address, int width) {
            this.page = page;
            this.address = address;
            this.width = width;
            page.onPageError(fault -> faults.add(fault));
        }

        Somebody opens(String route) {
            page.navigate(address + "/" + route);
            page.waitForSelector("h1");
            return this;
        }

        /** Signs in by the demonstration's button. */
        Somebody signsInAs(String firstName) {
            opens("sign-in");
            page.locator("button, vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText(firstName))
                    .first()
                    .click();
            page.waitForURL("**/work**");
            return sees("Your work");
        }

        /** The rooms that the person is offered, and their notes. */
        @SuppressWarnings("unchecked")
        List<String> rooms() {
            List<String> rooms = new ArrayList<>((List<String>)
                    page.evaluate("[...document.querySelectorAll('vaadin-side-nav-item')].map(room => room.path)"));
            rooms.add("notices");
            return rooms;
        }

        /** 320 px, as at 400 % on a small laptop: nothing needs sideways scrolling. */
        void readsItOnTheSmallestScreen(String place) {
            page.setViewportSize(SMALLEST, page.viewportSize().height);
            boolean sideways = (Boolean) page.evaluate(SIDEWAYS);
            page.setViewportSize(width, page.viewportSize().height);
            if (sideways) {
                throw new AssertionError(place + " scrolls sideways at " + SMALLEST + " px");
            }
        }

        Somebody sees(String words) {
            page.getByText(words).first().waitFor();
            return this;
        }

        /** The form was handed in and the list says so. */
        Somebody isBackAtWork() {
            try {
                page.waitForURL("**/work?done=**");
            } catch (TimeoutError stuck) {
                picture("stuck");
                throw stuck;
            }
            return sees("Done:");
        }

        Somebody presses(String button) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(button).setExact(true))
                    .last()
                    .click();
            return this;
        }

        Somebody follows(String link) {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                    .last()
                    .click();
            return this;
        }

        Somebody fills(String label, String words) {
            Locator field =
                    page.locator("input, textarea").and(page.getByLabel(label)).last();
            try {
                field.fill(words);
            } catch (TimeoutError stuck) {
                picture("stuck");
                throw stuck;
            }
            page.keyboard().press("Tab");
            return this;
        }

        /** Types a day and a time as people do, who see the calendar and the list of times open before they press Enter. */
        Somebody dates(String day, String time) {
            enters(page.locator("vaadin-date-time-picker input").first(), day);
            enters(page.locator("vaadin-date-time-picker input").last(), time);
            return this;
        }

        private void enters(Locator field, String words) {
            field.fill(words);
            page.waitForFunction(ONE_FRAME_LATER);
            page.keyboard().press("Enter");
        }

        /** Types the beginning into a list and takes what it offers. */
        Somebody picks(String label, String beginning) {
            page.locator("input").and(page.getByLabel(label)).last().fill(beginning);
            page.locator("vaadin-combo-box-item, vaadin-multi-select-combo-box-item")
                    .filter(new Locator.FilterOptions().setHasText(beginning))
                    .first()
                    .click();
            return this;
        }

        /** As above, in a list that stays open for more. */
        Somebody picksOneOfMany(String label, String beginning) {
            picks(label, beginning);
            page.keyboard().press("Escape");
            page.keyboard().press("Tab");
            page.locator("h1").first().click(new Locator.ClickOptions().setForce(true));
            return this;
        }

        /** Clicks where a finger would: anywhere on the choice. */
        Somebody ticks(String label) {
            tick(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                    .last());
            return this;
        }

        /** Takes one of several ways, counted from the first. */
        Somebody chooses(int way) {
            tick(page.getByRole(AriaRole.RADIO).nth(way));
            return this;
        }

        void tick(Locator choice) {
            choice.check(new Locator.CheckOptions().setForce(true));
        }

        /** At the foot of the studio's window: how much is to be put right. */
        Locator foot() {
            return page.locator("details.fl-studio-problems > summary");
        }

        /** Waits until what was typed has arrived. */
        Somebody settles() {
            page.waitForFunction("!document.querySelector('vaadin-connection-indicator[loading]')");
            return this;
        }

        /** The page has no fault that axe knows, needs no sideways scrolling, and is kept as a picture. */
        Somebody isWellServed(String picture) {
            settles();
            page.waitForFunction(NOTHING_LIES_OVER_IT);
            picture(picture);
            AxeResults axe = new AxeBuilder(page)
                    .exclude(List.of("vaadin-connection-indicator"))
                    .analyze();
            List<String> found = axe.getViolations().stream()
                    .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                    .toList();
            boolean sideways = (Boolean) page.evaluate(SIDEWAYS);
            List<String> all = Stream.of(found, faults, sideways ? List.of("scrolls sideways") : List.<String>of())
                    .flatMap(List::stream)
                    .toList();
            if (!all.isEmpty()) {
                throw new AssertionError(picture + " at " + width + " px: " + String.join("\n", all));
            }
            return this;
        }

        private void picture(String name) {
            ViewportSize window = page.viewportSize();
            page.setViewportSize(width, Math.max(window.height, (Integer) page.evaluate(WHOLE_HEIGHT)));
            page.waitForFunction(ONE_FRAME_LATER);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
            page.setViewportSize(window.width, window.height);
        }

        @Override
        public void close() {
            page.context().close();
        }
    }
}
