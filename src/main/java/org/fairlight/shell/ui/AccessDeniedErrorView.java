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

/** A service refused what the page asked of it. */
@ParentLayout(PublicShell.class)
@AnonymousAllowed
class AccessDeniedErrorView extends RefusedPage implements HasErrorParameter<AccessDeniedException> {

    AccessDeniedErrorView(CurrentUser user) {
        super(user);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> refused) {
        return HttpStatus.FORBIDDEN.value();
    }
}
