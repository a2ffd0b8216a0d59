package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** The way to the page on which a person copies what is held about them, or asks for it to be removed. */
class YourDataPart extends Div {

    YourDataPart() {
        Anchor link = new Anchor("your-data", "Copy or remove what we hold about you");
        link.getElement().setAttribute("router-link", true);
        add(
                new H2("Your data"),
                new Paragraph("What you shared is yours. You can take a copy, or ask us to remove it."),
                new Paragraph(link));
        addClassName("fl-screen-only");
    }
}
