package org.fairlight.shared.ui;

import com.vaadin.flow.component.html.Span;

/** The code that a person keeps, large enough to copy by hand. */
public class ReceiptCode extends Span {

    public ReceiptCode(String code) {
        super(code);
        addClassName("fl-receipt");
    }
}
