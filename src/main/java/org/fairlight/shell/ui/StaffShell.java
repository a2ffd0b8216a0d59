package org.fairlight.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Collectors;
import org.fairlight.notify.Notices;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.fairlight.shared.ui.Brand;
import org.fairlight.shared.ui.SkipLink;

/** The frame of all rooms for staff: only the rooms of one's own roles are in it. */
@Layout
@AnonymousAllowed
class StaffShell extends AppLayout implements AfterNavigationObserver {

    private final transient CurrentUser user;
    private final transient Notices notices;
    private final transient AuthenticationContext authentication;
    private final Anchor news = new Anchor("notices", "Notes");
    private String page = "";

    StaffShell(CurrentUser user, Notices notices, AuthenticationContext authentication) {
        this.user = user;
        this.notices = notices;
        this.authentication = authentication;
        addClassName("fl-shell");
        setPrimarySection(Section.NAVBAR);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (getChildren().noneMatch(Header.class::isInstance)) {
            addToNavbar(top());
            addToDrawer(rooms());
        }
    }

    /** The frame scrolls and not the window, so another page would begin where the last one was left. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (!event.getLocation().getPath().equals(page)) {
            page = event.getLocation().getPath();
            getElement().executeJs("this.shadowRoot.querySelector('[part=content]').scrollTo(0, 0)");
        }
        int unread = user.get().isPresent() ? notices.unread() : 0;
        news.setText(unread == 0 ? "Notes" : "Notes (%d new)".formatted(unread));
    }

    private Header top() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel("Rooms");
        Header header = new Header(new SkipLink(), toggle, new Brand("work"));
        header.addClassName("fl-staff-header");
        user.get().ifPresent(person -> header.add(whoIsHere(person)));
        return header;
    }

    private Div whoIsHere(SignedIn person) {
        news.addClassName("fl-news");
        Span name = new Span(person.displayName());
        name.addClassName("fl-who");
        name.setTitle(person.roles().stream().map(Role::title).sorted().collect(Collectors.joining(", ")));
        Button leave = new Button("Sign out", click -> authentication.logout());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Div here = new Div(news, name, leave);
        here.addClassName("fl-here");
        return here;
    }

    private static Nav rooms() {
        SideNav list = new SideNav();
        MenuConfiguration.getMenuEntries().forEach(room -> list.addItem(new SideNavItem(room.title(), room.path())));
        Nav nav = new Nav(list);
        nav.setAriaLabel("Rooms");
        nav.addClassName("fl-rooms");
        return nav;
    }
}
