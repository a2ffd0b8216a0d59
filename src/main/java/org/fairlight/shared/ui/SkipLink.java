package org.fairlight.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** Lets somebody with a keyboard step over what is the same on every page. */
public class SkipLink extends Anchor {

    public SkipLink() {
        super("#" + Page.ID, "Skip to the page");
        addClassName("fl-skip-link");
        getElement().setAttribute("router-ignore", true);
        getElement()
                .executeJs(
                        "this.addEventListener('click', event => { event.preventDefault();"
                                + " document.getElementById($0)?.focus(); });",
                        Page.ID);
    }
}
