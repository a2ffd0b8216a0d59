package org.fairlight.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.fairlight.security.CurrentUser;
import org.fairlight.shared.ui.PublicShell;
import org.springframework.http.HttpStatus;

/** There is no page at this address, or none for this person. */
@ParentLayout(PublicShell.class)
@AnonymousAllowed
class NotFoundErrorView extends ErrorPage implements HasErrorParameter<NotFoundException> {

    NotFoundErrorView(CurrentUser user) {
        super("We cannot find this page", user);
        say("The address may have a letter too many or too few, or the page may have moved.");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> missing) {
        return HttpStatus.NOT_FOUND.value();
    }
}
