package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import org.fairlight.feedback.ReceiptCode;
import org.fairlight.journey.RememberedCode;
import org.fairlight.journey.Tracking;
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
    private final transient CodeTries tries;
    private final transient Letters letters;

    TrackView(Tracking tracking, Clock clock) {
        this.tracking = tracking;
        tries = new CodeTries(tracking, clock);
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
        return tries.one(leave -> {
            tracking.open(leave, typed);
            ReceiptCode code = ReceiptCode.read(typed).orElseThrow(TrackingUnknown::new);
            VaadinSession.getCurrent().setAttribute(RememberedCode.class, new RememberedCode(code));
            letters.show(() -> tracking.check(code));
        });
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
}
