package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A story in a list: the person's own words, and under them where, what kind, how long still. */
public class WorkRow extends Anchor {

    /** @param href where the story opens */
    public WorkRow(String words, String href, Component... facts) {
        setHref(href);
        Links.insideTheApplication(this);
        addClassName("fl-row");
        Span main = new Span(words);
        main.addClassName("fl-row-main");
        add(main, new RowFacts(facts));
    }

    public void setCurrent(boolean current) {
        if (current) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
