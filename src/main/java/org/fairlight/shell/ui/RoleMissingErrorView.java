package org.fairlight.shell.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Refusals;
import org.fairlight.shared.ui.PublicShell;
import org.springframework.http.HttpStatus;

/** The room itself is not open to the roles of the person who is signed in. */
@ParentLayout(PublicShell.class)
@AnonymousAllowed
class RoleMissingErrorView extends RefusedPage implements HasErrorParameter<AccessDeniedException> {

    RoleMissingErrorView(CurrentUser user) {
        super(user);
        Refusals.tellOfPage(user.get());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> refused) {
        return HttpStatus.FORBIDDEN.value();
    }
}
