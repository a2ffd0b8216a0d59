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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sessions of all browsers, so that one can be ended from outside, and be asked about by one request at a time. */
class OpenSessions implements HttpSessionListener, HttpSessionIdListener {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    private final Map<String, Open> sessions = new ConcurrentHashMap<>();
    private final Clock clock;

    OpenSessions(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.put(
                event.getSession().getId(),
                new Open(event.getSession(), new AtomicLong(clock.millis()), new AtomicBoolean()));
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
        Optional.ofNullable(sessions.remove(id)).ifPresent(Open::end);
    }

    /**
     * Asks something about the session if so much time has passed since it was asked last. Of several requests at once one
     * asks, and the others go on meanwhile.
     */
    void inTurn(String id, Duration every, Runnable question) {
        Optional.ofNullable(sessions.get(id)).ifPresent(open -> open.inTurn(clock, every, question));
    }

    private record Open(HttpSession session, AtomicLong askedAt, AtomicBoolean asking) {

        void end() {
            try {
                session.invalidate();
            } catch (IllegalStateException endedMeanwhile) {
                LOG.debug("The session had ended by itself.", endedMeanwhile);
            }
        }

        void inTurn(Clock clock, Duration every, Runnable question) {
            if (isDue(clock, every) && asking.compareAndSet(false, true)) {
                try {
                    if (isDue(clock, every)) {
                        question.run();
                        askedAt.set(clock.millis());
                    }
                } finally {
                    asking.set(false);
                }
            }
        }

        private boolean isDue(Clock clock, Duration every) {
            return clock.millis() - askedAt.get() >= every.toMillis();
        }
    }
}
