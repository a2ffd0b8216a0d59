package org.fairlight.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * A page loaded as a whole is sent before its view exists; without this, "not found" and "not for you" would arrive as 200 OK
 * and be kept by search engines.
 */
@org.springframework.stereotype.Component
class HonestStatus implements VaadinServiceInitListener {

    private final NavigationAccessControl access;

    HonestStatus(NavigationAccessControl access) {
        this.access = access;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::tell);
    }

    private void tell(IndexHtmlResponse page) {
        VaadinRequest request = page.getVaadinRequest();
        String address = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
        HttpStatus status = status(address, request);
        if (status.isError()) {
            page.getVaadinResponse().setStatus(status.value());
        }
    }

    private HttpStatus status(String address, VaadinRequest request) {
        VaadinService service = request.getService();
        return RouteConfiguration.forRegistry(service.getRouter().getRegistry())
                .getRoute(address)
                .map(view -> opens(view, address, request) ? HttpStatus.OK : HttpStatus.FORBIDDEN)
                .orElse(HttpStatus.NOT_FOUND);
    }

    private boolean opens(Class<? extends Component> view, String address, VaadinRequest request) {
        var visit = access.createNavigationContext(view, address, request.getService(), request);
        return access.checkAccess(visit, true).decision() == AccessCheckDecision.ALLOW;
    }
}
