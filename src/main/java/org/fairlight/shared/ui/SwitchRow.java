package org.fairlight.shared.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One choice that can be changed at any time: what it means on the left, the tick on the right. */
public class SwitchRow extends Div {

    private final Checkbox tick;

    /** @param yes what ticking says, such as "Yes" */
    public SwitchRow(String title, String hint, String yes) {
        addClassName("fl-switch-row");
        Span name = new Span(title);
        Paragraph explanation = new Paragraph(hint);
        explanation.addClassName("fl-hint");
        explanation.setVisible(!hint.isBlank());
        tick = new Checkbox(yes);
        tick.setAriaLabel(yes + ": " + title);
        add(new Div(name, explanation), tick);
    }

    public Checkbox tick() {
        return tick;
    }
}
