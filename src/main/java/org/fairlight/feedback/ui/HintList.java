package org.fairlight.feedback.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Advice below a text that changes while somebody writes. */
class HintList extends UnorderedList {

    HintList() {
        addClassName("fl-advice");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(List<String> hints) {
        removeAll();
        hints.stream().map(ListItem::new).forEach(this::add);
        setVisible(!hints.isEmpty());
    }
}
