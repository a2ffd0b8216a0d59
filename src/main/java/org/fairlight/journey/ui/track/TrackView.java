package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.fairlight.entrances.LookUp;
import org.fairlight.entrances.TooOften;
import org.fairlight.feedback.ReceiptCode;
import org.fairlight.journey.RememberedCode;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.TrackingPatience;
import org.fairlight.journey.TrackingUnknown;
import org.fairlight.shared.ui.PublicShell;

/**
 * Where somebody follows their story. The code is asked for on the page and remembered for as long as the session lives; it
 * never stands in an address.
 */
@Route(value = "track", layout = PublicShell.class)
@PageTitle("Follow your story — Fairlight")
@AnonymousAllowed
class TrackView extends Div {

    private final transient Tracking tracking;
    private final transient Clock clock;
    private final transient Letters letters;

    TrackView(Tracking tracking, Clock clock) {
        this.tracking = tracking;
        this.clock = clock;
        letters = new Letters(tracking, clock, this::show, this::leave);
        remembered().ifPresentOrElse(this::openAgain, () -> show(new CodePage(this::open)));
    }

    private void openAgain(RememberedCode code) {
        try {
            letters.show(() -> tracking.check(code.code()));
        } catch (TrackingUnknown gone) {
            leave();
        }
    }

    /** @return what is wrong with the code that was typed; empty when the page opened */
    private Optional<String> open(String typed) {
        TrackingPatience patience = patience();
        Duration left = patience.left(clock.instant());
        if (left.isPositive()) {
            return Optional.of("Please wait %s before you try again.".formatted(PlainSeconds.of(left)));
        }
        try {
            LookUp leave = tracking.lookUp();
            Duration asked = patience.askedToWait(clock.instant(), leave.delay());
            if (asked.isPositive()) {
                return Optional.of(
                        "Several codes from your network did not fit. Please wait %s, then press the button again."
                                .formatted(PlainSeconds.of(asked)));
            }
            tracking.open(leave, typed);
            ReceiptCode code = ReceiptCode.read(typed).orElseThrow(TrackingUnknown::new);
            patience.succeeded();
            VaadinSession.getCurrent().setAttribute(RememberedCode.class, new RememberedCode(code));
            letters.show(() -> tracking.check(code));
            return Optional.empty();
        } catch (TrackingUnknown unknown) {
            patience.failed(clock.instant());
            return Optional.of(unknown.getMessage());
        } catch (TooOften crowded) {
            return Optional.of(crowded.getMessage());
        }
    }

    private void leave() {
        VaadinSession.getCurrent().setAttribute(RememberedCode.class, null);
        show(new CodePage(this::open));
    }

    private void show(Component page) {
        removeAll();
        add(page);
    }

    private static Optional<RememberedCode> remembered() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(RememberedCode.class));
    }

    private static TrackingPatience patience() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session.getAttribute(TrackingPatience.class) == null) {
            session.setAttribute(TrackingPatience.class, new TrackingPatience());
        }
        return session.getAttribute(TrackingPatience.class);
    }
}
