package org.fairlight.rights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** The rest of what a person can do, and who they turn to when we get it wrong. */
class OtherRights extends Div {

    OtherRights() {
        add(
                new H2("If something is wrong"),
                new Paragraph(
                        "If something we hold is not right, write to us on the page of your story and say what should"
                                + " stand there. You can stop any use of your story there at once."),
                new Paragraph("You can complain about how we treat your data to the Information Commissioner’s Office,"
                        + " at ico.org.uk. This never changes the care you get."));
    }
}
