package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What an empty list says: that all is well, or what to do. */
public class EmptyState extends Div {

    public EmptyState(String heading, String sentence, Component... actions) {
        addClassName("fl-empty");
        add(new H2(heading), new Paragraph(sentence));
        if (actions.length > 0) {
            Div buttons = new Div(actions);
            buttons.addClassName("fl-actions");
            add(buttons);
        }
    }
}
