package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However a failure reaches the log, its words do not. */
class WordlessTests {

    private static final String WORDS = "Key (words)=(my mother fell)";
    private static final IllegalStateException FAILURE =
            new IllegalStateException("It failed: " + WORDS, new IllegalArgumentException(WORDS));

    private final LoggerContext log = new LoggerContext();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.addTurboFilter(new WordlessLog());
        log.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
        log.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(lines);
        lines.start();
    }

    @Test
    void aFailureIsToldByItsClassesAndPlaces() {
        log.getLogger("somewhere").error("It went wrong", FAILURE);

        assertThat(told())
                .contains("It went wrong", "IllegalStateException", "IllegalArgumentException", "WordlessTests")
                .doesNotContain("mother");
    }

    @Test
    void aMessageIsCutOutOfTheLineToo() {
        log.getLogger("somewhere").error("It went wrong: {} of {}", FAILURE.getMessage(), 3, FAILURE);
        log.getLogger("somewhere").warn("It went wrong: " + WORDS, FAILURE);
        log.getLogger("somewhere").warn("It went {}", WORDS, FAILURE);

        assertThat(lines.list).hasSize(3);
        assertThat(told()).contains("It went wrong: … of 3").doesNotContain("mother");
    }

    @Test
    void aFailureBesidesOrInACircleIsToldOnce() {
        IllegalStateException outer = new IllegalStateException(WORDS);
        outer.addSuppressed(new IllegalArgumentException(WORDS, outer));

        log.getLogger("somewhere").error("Twice", outer);

        assertThat(told()).contains("Suppressed: ").doesNotContain("mother");
    }

    @Test
    void otherLinesAreLeftAloneAndQuietOnesStayQuiet() {
        log.getLogger("somewhere").info("Removed {} files", 3);
        log.getLogger("somewhere").debug("Nobody asked", FAILURE);

        assertThat(lines.list).extracting(ILoggingEvent::getFormattedMessage).isEqualTo(List.of("Removed 3 files"));
    }

    @Test
    void whoeverStartsItReadsWhyItDoesNot() {
        log.getLogger("org.springframework.boot.SpringApplication").error("Application run failed", FAILURE);

        assertThat(told()).contains("my mother fell");
    }

    private String told() {
        StringBuilder told = new StringBuilder();
        for (ILoggingEvent line : lines.list) {
            told.append(line.getFormattedMessage()).append('\n');
            if (line.getThrowableProxy() != null) {
                told.append(ThrowableProxyUtil.asString(line.getThrowableProxy()));
            }
        }
        return told.toString();
    }
}
