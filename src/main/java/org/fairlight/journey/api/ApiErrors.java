package org.fairlight.journey.api;

import java.util.Map;
import org.fairlight.entrances.TooOften;
import org.fairlight.journey.KeyUsedBefore;
import org.fairlight.journey.TrackingUnknown;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells every error of the API in the same form. */
@RestControllerAdvice
class ApiErrors {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(ApiProblem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.body());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknownReceipt(TrackingUnknown unknown) {
        return problem(new ApiProblem(
                HttpStatus.NOT_FOUND, "Nothing is kept under this receipt.", Map.of("receipt", unknown.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> keyUsedBefore(KeyUsedBefore used) {
        return problem(new ApiProblem(
                HttpStatus.CONFLICT, used.getMessage(), Map.of(FeedbackApi.KEY_HEADER, used.getMessage())));
    }

    /** Nothing was done; the same request can come again. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooOften(TooOften refused) {
        ApiProblem problem = new ApiProblem(HttpStatus.TOO_MANY_REQUESTS, refused.getMessage());
        return ResponseEntity.status(problem.status())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.body());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> otherMethod(HttpRequestMethodNotSupportedException other) {
        ResponseEntity<ProblemDetail> answer =
                problem(new ApiProblem(HttpStatus.METHOD_NOT_ALLOWED, "This address only takes POST."));
        return ResponseEntity.status(answer.getStatusCode())
                .header(HttpHeaders.ALLOW, "POST")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> otherAnswer(HttpMediaTypeNotAcceptableException other) {
        return problem(new ApiProblem(HttpStatus.NOT_ACCEPTABLE, "The answer is JSON; ask for application/json."));
    }
}
