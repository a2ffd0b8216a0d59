package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** A quiet message in the page, in place of a pop-up. */
public class Notice extends Div {

    /** How much a message asks for; danger is for deleting and for immediate safety only. */
    public enum Tone {
        INFO,
        GOOD,
        WARN,
        DANGER
    }

    public Notice(Tone tone, Component... parts) {
        super(parts);
        addClassName("fl-notice");
        getElement().setAttribute("data-tone", tone.name().toLowerCase(Locale.ROOT));
    }

    public Notice(Tone tone, String sentence) {
        this(tone, new Paragraph(sentence));
    }

    public static Notice info(String sentence) {
        return new Notice(Tone.INFO, sentence);
    }

    public static Notice good(String sentence) {
        return new Notice(Tone.GOOD, sentence);
    }

    public static Notice warn(String sentence) {
        return new Notice(Tone.WARN, sentence);
    }

    public static Notice danger(String sentence) {
        return new Notice(Tone.DANGER, sentence);
    }

    /** Lets screen readers say it when it appears after the page. */
    public Notice announced() {
        getElement().setAttribute("role", "status");
        return this;
    }
}
