package org.fairlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.journeys.Browser.Somebody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody types while the line breaks, the page reloads or the visit ends is there again. */
@FairlightTest
class NothingTypedIsLostJourney {

    private static final String HAPPENED = "What happened?";
    private static final int PHONE = 390;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Traces trace;

    private Browser browser;
    private Somebody person;

    @BeforeEach
    void somebodyBegins() {
        browser = new Browser(port);
        person = browser.somebody(PHONE);
        person.opens("share/what");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void reloadingAndGoingBackKeepTheWords() {
        person.fills(HAPPENED, "We waited all night");
        person.page.reload();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(words())
                .hasValue("We waited all night");

        person.opens("share/choices");
        person.page.goBack();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(words())
                .hasValue("We waited all night");
    }

    @Test
    void wordsTypedWhileTheLineIsBrokenAreThereAfterwards() {
        person.fills(HAPPENED, "We waited");
        person.settles();
        person.page.context().setOffline(true);
        person.fills(HAPPENED, "We waited and nobody told us why");
        person.page.context().setOffline(false);
        person.page.reload();

        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(words())
                .hasValue("We waited and nobody told us why");
    }

    @Test
    void aVisitThatEndedGoesOnAndIsSentOnce() {
        String story = "We waited, told at " + System.nanoTime();
        person.fills(HAPPENED, story);
        person.settles();
        person.page.context().clearCookies();
        person.page.reload();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(words())
                .hasValue(story);

        person.presses("Continue").sees("Do you want to add photos or videos?");
        person.opens("share/check").sees(story);
        person.page.getByText("Send my feedback").dblclick();
        person.sees("Thank you for telling us");
        assertThat(jdbc.sql("select count(*) from masked_story where happened = :story")
                        .param("story", story)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aMessageTypedBeforeTheVisitEndedIsThereOnceTheCodeIsTypedAgain() {
        String code = trace.share(new Story("We waited", null, null), Traces.EVERYTHING)
                .code()
                .inGroups();
        person.opens("track").fills("Your receipt code", code).presses("Show my story");
        person.fills("Add something, or ask us", "The lift was broken too");
        person.settles();
        person.page.context().clearCookies();
        person.page.reload();
        person.fills("Your receipt code", code).presses("Show my story");

        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
                        person.page.locator("textarea").and(person.page.getByLabel("Add something, or ask us")))
                .hasValue("The lift was broken too");
    }

    private Locator words() {
        return person.page.locator("textarea").and(person.page.getByLabel(HAPPENED));
    }
}
