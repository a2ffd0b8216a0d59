package org.fairlight.journey.api;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request that cannot be answered, told as {@code application/problem+json}. */
class ApiProblem extends RuntimeException {

    private final HttpStatus status;
    private final Map<String, String> errors;

    /** @param errors field of the request to a sentence that says how to mend it */
    ApiProblem(HttpStatus status, String detail, Map<String, String> errors) {
        super(detail);
        this.status = status;
        this.errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    ApiProblem(HttpStatus status, String detail) {
        this(status, detail, Map.of());
    }

    HttpStatus status() {
        return status;
    }

    ProblemDetail body() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, getMessage());
        problem.setType(URI.create("about:blank"));
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }
}
