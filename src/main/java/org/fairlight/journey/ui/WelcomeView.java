package org.fairlight.journey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.fairlight.shared.ui.LetterPage;
import org.fairlight.shared.ui.PublicShell;

/** The front door. */
@Route(value = "", layout = PublicShell.class)
@AnonymousAllowed
class WelcomeView extends LetterPage {

    WelcomeView() {
        super("What was your care like?");
        write("Tell us what was good and what could be better. People who give care read it to learn from it,"
                + " not to find somebody at fault.");
        enclose(ways(), small("It takes about five minutes. You do not need an account."));
        addPart("What happens with your story", steps());
        addPart(
                "You stay in charge",
                new Paragraph("You choose what your story may be used for. You can change your mind at"
                        + " any time, and take it back."));
    }

    private static Div ways() {
        Anchor share = link("share/where", "Share your story");
        share.addClassName("fl-button-link");
        Div ways = new Div(share, link("track", "Follow a story you shared"));
        ways.addClassName("fl-ways");
        return ways;
    }

    private static OrderedList steps() {
        return new OrderedList(
                new ListItem("We hide names and numbers before anybody reads it."),
                new ListItem("A clinician from another team reads it, and looks for what everybody can learn."),
                new ListItem("We tell you what we learned and what we did."));
    }

    private static Paragraph small(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("fl-hint");
        return paragraph;
    }

    private static Anchor link(String href, String text) {
        Anchor link = new Anchor(href, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
