package org.fairlight.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The sessions of all browsers, so that one can be ended from outside, and be asked about by one request at a time. */
class OpenSessions implements HttpSessionListener, HttpSessionIdListener {

    private final Map<String, Open> sessions = new ConcurrentHashMap<>();
    private final Clock clock;

    OpenSessions(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.put(
                event.getSession().getId(), new Open(event.getSession(), new AtomicLong(clock.millis())));
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String oldId) {
        Optional.ofNullable(sessions.remove(oldId))
                .ifPresent(open -> sessions.put(event.getSession().getId(), open));
    }

    /** Ends the session, with every page that is open in it. */
    void end(String id) {
        Optional.ofNullable(sessions.remove(id)).ifPresent(open -> open.session()
                .invalidate());
    }

    /** Whether so much time has passed since the last turn; of several requests at once, one hears yes. */
    boolean takesTurn(String id, Duration every) {
        Open open = sessions.get(id);
        return open != null && open.takesTurn(clock.millis(), every.toMillis());
    }

    private record Open(HttpSession session, AtomicLong askedAt) {

        boolean takesTurn(long now, long every) {
            long before = askedAt.get();
            return now - before >= every && askedAt.compareAndSet(before, now);
        }
    }
}
