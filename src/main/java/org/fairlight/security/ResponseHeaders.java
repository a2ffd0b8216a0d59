package org.fairlight.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers that every answer has, whoever gives it: set before anything else happens, so that refusals and errors have them, too,
 * and in no second place.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class ResponseHeaders extends OncePerRequestFilter implements VaadinServiceInitListener {

    private static final String NONCE = ResponseHeaders.class.getName() + ".nonce";
    private static final int NONCE_BYTES = 16;
    private static final String ONE_YEAR = "max-age=31536000";

    /** None of it is used: photos and videos are taken by the device's own camera application and then added as files. */
    private static final String PERMISSIONS =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(),"
                    + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=(),"
                    + " screen-wake-lock=(), serial=(), xr-spatial-tracking=()";

    /** What is the same for everybody may be kept, but a browser asks whether it has changed. */
    private static final List<String> STATIC = List.of("/ui/", "/aura/", "/VAADIN/");

    /** Except what a page holds for one person. */
    private static final List<String> PERSONAL = List.of("/VAADIN/dynamic/");

    private static final List<String> NO_PAGES =
            List.of("/ui/", "/aura/", "/VAADIN/", "/api/", "/v3/", "/actuator/", "/media/");

    private final ContentPolicy policy;
    private final SecureRandom random = new SecureRandom();

    ResponseHeaders(ContentPolicy policy) {
        this.policy = policy;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", policyFor(request));
        response.setHeader("Cache-Control", isTheSameForAll(request) ? "no-cache" : "no-store");
        everywhere(response);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        chain.doFilter(request, response);
    }

    /** Those that do not depend on what was asked for. */
    static void everywhere(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ResponseHeaders::markScripts);
    }

    /** Scripts that we wrote into the page carry the answer's nonce; one that somebody else got into it does not run. */
    private static void markScripts(IndexHtmlResponse page) {
        Object nonce = page.getVaadinRequest().getAttribute(NONCE);
        if (nonce != null) {
            page.getDocument().getElementsByTag("script").attr("nonce", nonce.toString());
        }
    }

    private String policyFor(HttpServletRequest request) {
        if (begins(request, NO_PAGES)) {
            return ContentPolicy.NOTHING;
        }
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        return policy.page(nonce);
    }

    private static boolean isTheSameForAll(HttpServletRequest request) {
        return begins(request, STATIC) && !begins(request, PERSONAL);
    }

    private static boolean begins(HttpServletRequest request, List<String> folders) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return folders.stream().anyMatch(path::startsWith);
    }
}
