package org.fairlight.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A word with a meaning that has a colour of its own. */
public class Chip extends Span {

    /** The meanings; each has one colour, and none of them is red. */
    public enum Tone {
        PRAISE,
        CONCERN,
        BOTH,
        LEARNING,
        IMPROVEMENT,
        NEUTRAL;

        String attribute() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Chip(Tone tone, String text) {
        super(text);
        addClassName("fl-chip");
        getElement().setAttribute("data-tone", tone.attribute());
    }
}
