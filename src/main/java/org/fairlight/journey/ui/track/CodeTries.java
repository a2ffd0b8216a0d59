package org.fairlight.journey.ui.track;

import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.fairlight.entrances.LookUp;
import org.fairlight.entrances.TooOften;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.TrackingPatience;
import org.fairlight.journey.TrackingUnknown;

/** The codes somebody types, wherever they type them: each is counted, and whoever guesses waits longer and longer, reloaded or not. */
class CodeTries {

    private final Tracking tracking;
    private final Clock clock;

    CodeTries(Tracking tracking, Clock clock) {
        this.tracking = tracking;
        this.clock = clock;
    }

    /**
     * @param deed opens the code, or throws {@link TrackingUnknown}
     * @return what is wrong; empty when the code opened
     */
    Optional<String> one(Consumer<LookUp> deed) {
        TrackingPatience patience = ofThisVisit();
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
            deed.accept(leave);
            patience.succeeded();
            return Optional.empty();
        } catch (TrackingUnknown unknown) {
            patience.failed(clock.instant());
            return Optional.of(unknown.getMessage());
        } catch (TooOften crowded) {
            return Optional.of(crowded.getMessage());
        }
    }

    private static TrackingPatience ofThisVisit() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session.getAttribute(TrackingPatience.class) == null) {
            session.setAttribute(TrackingPatience.class, new TrackingPatience());
        }
        return session.getAttribute(TrackingPatience.class);
    }
}
