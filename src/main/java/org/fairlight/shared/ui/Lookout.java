package org.fairlight.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks again every few moments for as long as somebody is there. A page that was left alone is covered and stands still, so that
 * nobody else reads it and its session can end like any other.
 */
public class Lookout {

    /** Shorter than a session lasts without a request. */
    static final Duration ALONE = Duration.ofMinutes(25);

    private static final List<String> DEEDS = List.of("click", "keydown", "wheel", "pointermove");
    private static final int TELL_DEEDS_EVERY_MILLIS = 60_000;
    private static final int NEVER = -1;

    private final HasComponents page;
    private final Duration every;
    private final Runnable look;
    private final Clock clock;
    private final Div cover = new Div();
    private List<Component> covered = List.of();
    private Instant lastDeed;
    private boolean watching;
    private @Nullable UI ui;
    private @Nullable Registration polls;

    /** @param page what is looked at; its content is covered once nobody is there */
    public <P extends Component & HasComponents> Lookout(P page, Duration every, Runnable look, Clock clock) {
        this.page = page;
        this.every = every;
        this.look = look;
        this.clock = clock;
        this.lastDeed = clock.instant();
        Button goOn = new Button("Press to go on", click -> goOn());
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        cover.addClassName("fl-fields");
        cover.add(
                new Notice(
                                Notice.Tone.INFO,
                                new Paragraph(
                                        "Nobody did anything here for a while, so this page is covered and stands still."))
                        .announced(),
                goOn);
        page.addAttachListener(this::attached);
        page.addDetachListener(gone -> detached());
        DEEDS.forEach(deed -> page.getElement()
                .addEventListener(deed, event -> lastDeed = clock.instant())
                .throttle(TELL_DEEDS_EVERY_MILLIS));
    }

    /** Whether there is anything to look for just now. */
    public void watch(boolean isWorthIt) {
        watching = isWorthIt;
        apply();
    }

    private void attached(AttachEvent event) {
        ui = event.getUI();
        polls = ui.addPollListener(poll -> lookAgain());
        lastDeed = clock.instant();
        apply();
    }

    private void detached() {
        if (polls != null) {
            polls.remove();
        }
        if (ui != null) {
            ui.setPollInterval(NEVER);
        }
        ui = null;
        uncover();
    }

    private void apply() {
        if (ui != null) {
            ui.setPollInterval(watching && covered.isEmpty() ? (int) every.toMillis() : NEVER);
        }
    }

    private void lookAgain() {
        if (!watching || !covered.isEmpty()) {
            return;
        }
        if (lastDeed.plus(ALONE).isAfter(clock.instant())) {
            look.run();
        } else {
            cover();
        }
    }

    private void cover() {
        covered = ((Component) page).getChildren().filter(Component::isVisible).toList();
        covered.forEach(part -> part.setVisible(false));
        page.add(cover);
        apply();
    }

    private void goOn() {
        lastDeed = clock.instant();
        look.run();
        uncover();
        apply();
    }

    private void uncover() {
        covered.forEach(part -> part.setVisible(true));
        covered = List.of();
        cover.removeFromParent();
    }
}
