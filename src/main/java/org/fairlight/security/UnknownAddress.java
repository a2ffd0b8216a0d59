package org.fairlight.security;

import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** An address that neither a page nor an endpoint has: nothing there to protect, so everybody may hear that it is not there. */
@Component
class UnknownAddress implements RequestMatcher {

    private final RequestUtil pages;
    private final ServletRegistrationBean<SpringServlet> vaadin;
    private final SingletonSupplier<List<PathPattern>> endpoints;

    UnknownAddress(
            RequestUtil pages,
            ServletRegistrationBean<SpringServlet> vaadin,
            ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.pages = pages;
        this.vaadin = vaadin;
        this.endpoints = SingletonSupplier.of(() -> patterns(mappings));
    }

    /** An address is known whatever the method; as long as the pages are not there yet, every address is. */
    @Override
    public boolean matches(HttpServletRequest request) {
        SpringServlet servlet = vaadin.getServlet();
        boolean pagesAreThere = servlet != null && servlet.getService() != null;
        return pagesAreThere && !pages.isSecuredFlowRoute(request) && !isEndpoint(request);
    }

    private boolean isEndpoint(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        return endpoints.obtain().stream().anyMatch(endpoint -> endpoint.matches(path));
    }

    private static List<PathPattern> patterns(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .map(RequestMappingInfo::getPathPatternsCondition)
                .flatMap(condition -> condition.getPatterns().stream())
                .toList();
    }
}
