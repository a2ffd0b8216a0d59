package org.fairlight.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/**
 * One way to look at a work list.
 *
 * @param href the route with its query, so that a saved view is an address
 * @param count how many stories it holds; less than zero is not shown
 */
public record WorkTab(String text, String href, int count, boolean current) {

    Anchor link() {
        Anchor link = new Anchor(href, text);
        link.addClassName("fl-tab");
        Links.insideTheApplication(link);
        if (count >= 0) {
            link.getElement().setAttribute("data-count", Integer.toString(count));
        }
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
