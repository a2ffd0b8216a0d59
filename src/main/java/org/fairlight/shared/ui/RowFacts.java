package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** Short facts in one quiet line: service, chip, clock. */
public class RowFacts extends Span {

    public RowFacts(Component... facts) {
        addClassName("fl-row-sub");
        add(facts);
    }
}
