package org.fairlight.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a program why the API does not let it in, in the form of all its errors. */
@Component
class ApiRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final UnknownAddress unknown;
    private final JsonMapper json;

    ApiRefusal(UnknownAddress unknown, JsonMapper json) {
        this.unknown = unknown;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException {
        refuse(request, response, HttpStatus.UNAUTHORIZED, "This address asks for credentials.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        refuse(request, response, HttpStatus.FORBIDDEN, "This address is not open to you.");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String why)
            throws IOException {
        ProblemDetail problem = unknown.matches(request)
                ? ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "The API has no such address.")
                : ProblemDetail.forStatusAndDetail(status, why);
        problem.setType(URI.create("about:blank"));
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        json.writeValue(response.getOutputStream(), problem);
    }
}
