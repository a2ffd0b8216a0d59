package org.fairlight.shell;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what goes wrong outside a page: programs get problem details, people a calm page; nobody gets a stack trace. */
@RestController
@Hidden
class ErrorAnswers implements ErrorController {

    private static final String API = "/api/";

    private final String page = read("shell/error-page.html");

    @Door(Right.SEE_AN_ERROR)
    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<?> answer(HttpServletRequest request) {
        HttpStatus status = status(request);
        return isForProgram(request)
                ? ResponseEntity.status(status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(ProblemDetail.forStatus(status))
                : ResponseEntity.status(status)
                        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                        .body(page.formatted(
                                request.getContextPath(),
                                Excuse.of(status).heading(),
                                Excuse.of(status).sentence()));
    }

    private static boolean isForProgram(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                && address.startsWith(request.getContextPath() + API);
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What people are told. */
    private record Excuse(String heading, String sentence) {

        static Excuse of(HttpStatus status) {
            return switch (status) {
                case NOT_FOUND ->
                    new Excuse(
                            "We cannot find this page",
                            "The address may have a letter too many or too few, or the page may have moved.");
                case UNAUTHORIZED, FORBIDDEN ->
                    new Excuse("This page is for somebody else", "It is not open to you. Nothing went wrong.");
                case CONTENT_TOO_LARGE ->
                    new Excuse(
                            "That was too much at once",
                            "Nothing of it was read. Please send less, or send it in parts.");
                case TOO_MANY_REQUESTS ->
                    new Excuse(
                            "Please try again in a moment",
                            "Many people are coming in from your network just now. Nothing is lost.");
                default ->
                    status.is4xxClientError()
                            ? new Excuse(
                                    "We could not read that request", "Please go to the first page and try from there.")
                            : new Excuse(
                                    "Something went wrong on our side",
                                    "It is not your doing. What you sent before is safe; please try again in a moment.");
            };
        }
    }
}
