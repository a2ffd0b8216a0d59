package org.fairlight.journey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
        write(
                "Tell us what was good and what could be better. People who give care read it to learn from it, not to find"
                        + " somebody at fault.",
                "Names are hidden before anybody reads your story. You choose what it may be used for, and you can follow"
                        + " it all the way to what was changed.");
        Anchor share = new Anchor("share/where", "Share your story");
        share.addClassName("fl-button-link");
        Anchor track = new Anchor("track", "Follow a story you shared");
        Div ways = new Div(share, track);
        ways.addClassName("fl-ways");
        enclose(ways);
        write("It takes about five minutes. You do not need an account.");
    }
}
