package org.fairlight.workflow.hostile;

import java.nio.charset.StandardCharsets;
import org.fairlight.workflow.Model;

/**
 * A file that somebody might want to have deployed.
 *
 * @param attempt what it tries, for whoever reads a failed test
 */
public record Hostile(String attempt, Means means, String fileName, byte[] bytes) {

    /** What the file would use to get out. */
    public enum Means {
        EXPRESSION,
        SCRIPT,
        CODE,
        XML,
        /** Nothing but the rules stands before work without end. */
        ENDLESS
    }

    static Hostile process(String attempt, Means means, String xml) {
        return new Hostile(attempt, means, "consent.bpmn", xml.getBytes(StandardCharsets.UTF_8));
    }

    static Hostile table(String attempt, Means means, String xml) {
        return new Hostile(attempt, means, "reply-clock.dmn", xml.getBytes(StandardCharsets.UTF_8));
    }

    public Model model() {
        return new Model(fileName, new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return attempt;
    }
}
