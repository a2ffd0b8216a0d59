package org.fairlight.shared.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of the pages anybody can open: the name on top, the page, and where to turn in danger. */
@AnonymousAllowed
public class PublicShell extends Div implements RouterLayout {

    private final Div content = new Div();

    public PublicShell() {
        addClassName("fl-shell");
        content.addClassName("fl-shell-content");
        add(new SkipLink(), header(), content, footer());
    }

    private static Header header() {
        Anchor share = link("share/where", "Share");
        Anchor track = link("track", "Follow your story");
        Nav nav = new Nav(share, track);
        nav.setAriaLabel("Fairlight");
        nav.addClassName("fl-nav");
        Header header = new Header(new Brand(""), nav);
        header.addClassNames("fl-shell-header", "fl-screen-only");
        return header;
    }

    private static Footer footer() {
        Footer footer =
                new Footer(new Paragraph("If somebody is in danger now, call 999."), link("sign-in", "Staff: sign in"));
        footer.addClassNames("fl-shell-footer", "fl-screen-only");
        return footer;
    }

    private static Anchor link(String href, String text) {
        Anchor link = new Anchor(href, text);
        Links.insideTheApplication(link);
        return link;
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        if (page != null) {
            content.getElement().removeChild(page.getElement());
        }
    }
}
