package org.fairlight;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The SQL statements that Hibernate, Spring's JDBC and the engine send for one thread, as each tells its log. */
public final class Statements {

    private static final List<Source> SOURCES = List.of(
            new Source("org.hibernate.SQL", ""),
            new Source("org.springframework.jdbc.core.JdbcTemplate", "Executing prepared SQL statement"),
            new Source("org.springframework.jdbc.core.JdbcTemplate", "Executing SQL statement"),
            new Source("org.camunda.bpm.engine.impl.persistence.entity", "==>  Preparing"));

    private Statements() {}

    /** What this thread sends to the database while it does the deed. */
    public static List<String> during(Runnable deed) {
        Listener listener = new Listener(Thread.currentThread().getName());
        List<Logger> loggers = SOURCES.stream()
                .map(Source::logger)
                .distinct()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        listener.start();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(listener);
        });
        try {
            deed.run();
            return listener.heard;
        } finally {
            loggers.forEach(logger -> {
                logger.detachAppender(listener);
                logger.setAdditive(true);
                logger.setLevel(null);
            });
        }
    }

    private record Source(String logger, String begins) {

        boolean tells(ILoggingEvent event) {
            return event.getLoggerName().startsWith(logger)
                    && event.getFormattedMessage().startsWith(begins);
        }
    }

    private static final class Listener extends AppenderBase<ILoggingEvent> {

        private final List<String> heard = new ArrayList<>();
        private final String thread;

        Listener(String thread) {
            this.thread = thread;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getThreadName().equals(thread) && SOURCES.stream().anyMatch(source -> source.tells(event))) {
                heard.add(event.getFormattedMessage());
            }
        }
    }
}
