package org.fairlight.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.fairlight.security.CurrentUser;
import org.fairlight.shared.ui.PublicShell;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;

/** A service refused: the page exists, and what is on it is for somebody else. */
@ParentLayout(PublicShell.class)
@AnonymousAllowed
class AccessDeniedErrorView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    AccessDeniedErrorView(CurrentUser user) {
        super("This page is for somebody else", user);
        say(
                "Your role does not include what is here. Nothing went wrong, and nobody was told.",
                "If you need it for your work, ask your administrator about your roles.");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> refused) {
        return HttpStatus.FORBIDDEN.value();
    }
}
