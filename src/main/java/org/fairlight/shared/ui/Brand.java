package org.fairlight.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;

/** The name with its sunrise, leading home. */
public class Brand extends Anchor {

    /** @param href the route that is home for this reader */
    public Brand(String href) {
        super(href, "");
        addClassName("fl-brand");
        add(new Image("ui/images/sunrise.svg", ""));
        add("Fairlight");
        Links.insideTheApplication(this);
    }
}
