package org.fairlight.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

class ErrorAnswersTests {

    private final ErrorAnswers answers = new ErrorAnswers();

    @Test
    void aFailureOutsideAPageIsToldCalmlyAndWithoutItsWords() {
        ResponseEntity<?> answer = answers.answer(failed("/media/1", 500));

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.parseMediaType("text/html;charset=UTF-8"));
        assertThat(answer.getBody())
                .asString()
                .contains("Something went wrong on our side", "Go to the first page")
                .doesNotContain("My mother", "Exception", "%");
    }

    @Test
    void aFailureInTheApiIsAProblemWithoutItsWords() {
        ResponseEntity<?> answer = answers.answer(failed("/api/v1/feedback", 500));

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody()).isInstanceOfSatisfying(ProblemDetail.class, problem -> {
            assertThat(problem.getStatus()).isEqualTo(500);
            assertThat(problem.getDetail()).isNull();
        });
    }

    private static MockHttpServletRequest failed(String address, int status) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, address);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("My mother’s name is in here"));
        return request;
    }
}
