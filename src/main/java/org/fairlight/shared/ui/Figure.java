package org.fairlight.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One number and what it counts. */
public class Figure extends Div {

    public Figure(String number, String meaning) {
        addClassName("fl-figure");
        Span value = new Span(number);
        value.addClassName("fl-figure-number");
        add(value, new Span(meaning));
    }

    /** Several figures in a row. */
    public static Div row(Figure... figures) {
        Div row = new Div(figures);
        row.addClassName("fl-figures");
        return row;
    }
}
