package org.fairlight.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.fairlight.entrances.Caller;
import org.fairlight.entrances.Callers;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says from which address a request came: the connection's own, or what a proxy in front tells, when
 * {@code server.forward-headers-strategy} says that there is one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CurrentCaller extends OncePerRequestFilter implements VaadinServiceInitListener {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Caller> before = Callers.enter(request.getRemoteAddr());
        try {
            chain.doFilter(request, response);
        } finally {
            Callers.leave(before);
        }
    }

    /** An asynchronous answer's second part is not a second request, but its caller is the same. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(new ByPush());
    }

    /** What comes through a page's open connection passes no filter. */
    private static final class ByPush implements VaadinRequestInterceptor {

        private static final String ENTERED = ByPush.class.getName();

        @Override
        public void requestStart(VaadinRequest request, VaadinResponse response) {
            if (Callers.current().isEmpty()) {
                Callers.enter(request.getRemoteAddr());
                request.setAttribute(ENTERED, true);
            }
        }

        @Override
        public void handleException(
                VaadinRequest request, VaadinResponse response, VaadinSession session, Exception failed) {
            // What failed is told elsewhere.
        }

        @Override
        public void requestEnd(VaadinRequest request, VaadinResponse response, VaadinSession session) {
            if (request.getAttribute(ENTERED) != null) {
                request.removeAttribute(ENTERED);
                Callers.leave(Optional.empty());
            }
        }
    }
}
