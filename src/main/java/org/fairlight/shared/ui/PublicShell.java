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
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Role;
import org.fairlight.security.SignIn;

/** The frame of the pages anybody can open: the name on top, the page, and where to turn in danger. */
@AnonymousAllowed
public class PublicShell extends Div implements RouterLayout {

    private final Div content = new Div();

    public PublicShell(SignIn signIn, CurrentUser user) {
        addClassName("fl-shell");
        content.addClassName("fl-shell-content");
        add(new SkipLink(), header(signIn, user), content, footer());
    }

    private static Header header(SignIn signIn, CurrentUser user) {
        Anchor share = link("share/where", "Share");
        Anchor track = link("track", "Follow your story");
        Nav nav = new Nav(share, track);
        if (signIn.elsewhere().isPresent()) {
            nav.add(account(user));
        }
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

    /** A whole new page, since the sign-in service may have to ask first. */
    private static Anchor account(CurrentUser user) {
        boolean patient = user.isAny(Role.PATIENT);
        Anchor account = user.get().isPresent() && !patient
                ? new Anchor("work", "Your work")
                : new Anchor("your-stories", patient ? "Your stories" : "Sign in or register");
        account.setRouterIgnore(true);
        return account;
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
