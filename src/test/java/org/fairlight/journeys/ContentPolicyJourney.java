package org.fairlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Receipt;
import org.fairlight.journeys.Browser.Somebody;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The content policy lets the pages do all they do: a browser that refuses anything says so in its console. */
@FairlightTest
class ContentPolicyJourney {

    private static final int WIDTH = 1280;
    private static final List<String> OPEN_TO_ALL = List.of(
            "", "share/where", "share/what", "share/media", "share/choices", "share/check", "track", "sign-in", "none");

    @Autowired
    Traces trace;

    @LocalServerPort
    int port;

    @Test
    void noPageIsRefusedAnythingByItsOwnPolicy() {
        Receipt receipt = trace.share(new Story("We waited", "They were kind", "Say how long"), Traces.EVERYTHING);
        Set<String> refused = new TreeSet<>();
        try (Browser browser = new Browser(port)) {
            try (Somebody person = listened(browser, refused)) {
                OPEN_TO_ALL.forEach(page -> person.opens(page).settles());
                person.opens("track").fills("Your receipt code", receipt.code().inGroups());
                person.presses("Show my story").sees("You are here").settles();
            }
            for (String name : List.of("Bram", "Asha")) {
                try (Somebody colleague = listened(browser, refused)) {
                    colleague
                            .signsInAs(name)
                            .rooms()
                            .forEach(room -> colleague.opens(room).settles());
                }
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void aScriptThatSomebodyGotIntoAPageDoesNotRun() {
        Set<String> refused = new TreeSet<>();
        try (Browser browser = new Browser(port);
                Somebody person = listened(browser, refused)) {
            person.opens("track");
            person.page.evaluate(
                    "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.taken = 1\">')");
            person.page.evaluate(
                    "document.body.append(Object.assign(document.createElement('script'), {text: 'window.taken = 1'}))");
            person.page.evaluate("document.body.append(Object.assign(document.createElement('script'),"
                    + " {src: 'https://elsewhere.example/taken.js'}))");
            person.page.waitForCondition(() -> refused.size() >= 3);

            assertThat(person.page.evaluate("window.taken")).isNull();
        }
    }

    private static Somebody listened(Browser browser, Set<String> refused) {
        Somebody person = browser.somebody(WIDTH);
        person.page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("Permissions-Policy")) {
                refused.add(person.page.url().replaceFirst(".*?//[^/]+", "") + ": "
                        + message.text()
                                .substring(0, Math.min(300, message.text().length())));
            }
        });
        return person;
    }
}
