package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Header;

/** A page for staff: one line on top with the way back, the heading and what belongs to the page as a whole. */
abstract class StaffPage extends Page {

    private final Header header = new Header(heading());

    StaffPage(String kind, String title) {
        super(kind, title);
        header.addClassName("fl-page-header");
        // The frame around staff's pages scrolls; whoever has no mouse scrolls it from here.
        getElement().setAttribute("tabindex", "0");
        add(header);
    }

    public void setBack(String text, String href) {
        header.addComponentAsFirst(new BackLink(text, href));
    }

    void clearHeader() {
        header.removeAll();
        header.add(heading());
    }

    /** Adds chips, clocks or buttons that speak of the whole page. */
    public void addToHeader(Component... parts) {
        header.add(parts);
    }
}
