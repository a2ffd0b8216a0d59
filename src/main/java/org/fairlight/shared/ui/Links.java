package org.fairlight.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** Links to routes that the application follows without loading the page again. */
final class Links {

    private Links() {}

    static void insideTheApplication(Anchor anchor) {
        anchor.getElement().setAttribute("router-link", true);
    }
}
