package org.fairlight.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "org.fairlight.shared.ui")
class LookoutTests extends BrowserlessTest {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Hands clock = new Hands();
    private final Paragraph story = new Paragraph("We waited all night");
    private final Div page = new Div(story);
    private int looks;
    private Lookout lookout;

    @BeforeEach
    void open() {
        lookout = new Lookout(page, EVERY, () -> looks++, clock);
        lookout.watch(true);
        UI.getCurrent().add(page);
    }

    @Test
    void itLooksForAsLongAsSomebodyIsThere() {
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(5_000);
        for (int i = 0; i < 10; i++) {
            clock.pass(Lookout.ALONE.minusSeconds(1));
            deed("pointermove");
            poll();
        }
        assertThat(looks).isEqualTo(10);
        assertThat(story.isVisible()).isTrue();
    }

    @Test
    void aPageLeftAloneIsCoveredAndAsksForNothingMore() {
        clock.pass(Lookout.ALONE);
        poll();
        poll();

        assertThat(looks).isZero();
        assertThat(story.isVisible()).isFalse();
        assertThat(UI.getCurrent().getPollInterval()).as("the session can end").isEqualTo(-1);
        lookout.watch(true);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void whoeverComesBackPressesAndSeesHowThingsAreNow() {
        clock.pass(Lookout.ALONE);
        poll();

        buttons(page).findFirst().orElseThrow().click();

        assertThat(looks).isEqualTo(1);
        assertThat(story.isVisible()).isTrue();
        assertThat(buttons(page)).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(5_000);
    }

    @Test
    void whereThereIsNothingToLookForItRests() {
        lookout.watch(false);
        poll();
        assertThat(looks).isZero();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);

        lookout.watch(true);
        UI.getCurrent().remove(page);
        poll();
        assertThat(looks).as("the page was left").isZero();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    private static Stream<Button> buttons(Component part) {
        Stream<Button> own = part instanceof Button button ? Stream.of(button) : Stream.empty();
        return Stream.concat(own, part.getChildren().flatMap(LookoutTests::buttons));
    }

    private void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private void deed(String event) {
        page.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(page.getElement(), event, JacksonUtils.createObjectNode()));
    }

    /** A clock that only moves when a test moves it. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
