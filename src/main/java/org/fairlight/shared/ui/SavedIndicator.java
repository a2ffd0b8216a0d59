package org.fairlight.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** Says that what was typed is safe: "Saved 10:42". */
public class SavedIndicator extends Span {

    public SavedIndicator() {
        addClassName("fl-saved");
        getElement().setAttribute("role", "status");
    }

    public void saving() {
        getElement().setAttribute("data-state", "saving");
        setText("Saving");
    }

    public void saved(Instant moment) {
        getElement().setAttribute("data-state", "saved");
        setText("Saved " + new PlainDates(moment).time(moment));
    }
}
