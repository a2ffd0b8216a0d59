package org.fairlight.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.ErrorParameter;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@FairlightTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorViewsTests extends SpringBrowserlessTest {

    @Autowired
    CurrentUser user;

    @Autowired
    Traces traces;

    @Test
    void anUnknownAddressIsSaidPlainlyWithAWayOn() {
        UI.getCurrent().navigate("no-such-page");

        assertThat($(Main.class).all()).hasSize(1);
        assertThat($(H1.class).single().getText()).isEqualTo("We cannot find this page");
        assertThat(page()).contains("Go to the first page");
    }

    @Test
    void aRoomOfAnotherRoleSaysSoAndLeadsBackToWork() {
        traces.signIn(traces.person(Role.CLINICIAN));
        try {
            UI.getCurrent().navigate("guardian");

            assertThat($(H1.class).single().getText()).isEqualTo("This page is for somebody else");
            assertThat(page()).contains("not open to your role", "Go to your work");
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void aRefusalIsForbiddenAndNothingElse() {
        int status = new AccessDeniedErrorView(user)
                .setErrorParameter(
                        null, new ErrorParameter<>(AccessDeniedException.class, new AccessDeniedException("secret")));

        assertThat(status).isEqualTo(HttpStatus.FORBIDDEN.value());
    }

    @Test
    void aFailureShowsAReferenceAndKeepsItsWordsToItself(CapturedOutput log) {
        UnexpectedErrorView page = new UnexpectedErrorView(user);

        int status = page.setErrorParameter(
                null, new ErrorParameter<>(Exception.class, new IllegalStateException("My mother’s name is in here")));

        String shown = page.getElement().getTextRecursively();
        String reference = shown.replaceAll("(?s).*reference: ([0-9A-F]{8}).*", "$1");
        assertThat(status).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR.value());
        assertThat(reference).hasSize(8);
        assertThat(log.getAll()).contains(reference, "IllegalStateException").doesNotContain("My mother");
        assertThat(shown).doesNotContain("My mother");
    }

    private String page() {
        return $(Main.class).single().getElement().getTextRecursively();
    }
}
