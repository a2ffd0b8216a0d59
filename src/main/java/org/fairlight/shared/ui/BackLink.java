package org.fairlight.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** The way back, first on its page. */
public class BackLink extends Anchor {

    public BackLink(String href) {
        this("Back", href);
    }

    /** @param href a route of this application, such as {@code work/mine} */
    public BackLink(String text, String href) {
        super(href, text);
        addClassName("fl-back-link");
        Links.insideTheApplication(this);
    }
}
