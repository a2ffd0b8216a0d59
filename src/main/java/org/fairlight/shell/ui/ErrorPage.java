package org.fairlight.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.fairlight.shared.ui.QuestionPage;

/** What is shown in place of a page that cannot be: what happened, in plain words, and one way on. */
abstract class ErrorPage extends QuestionPage {

    ErrorPage(String heading, CurrentUser user) {
        super(heading);
        boolean works = user.get().filter(ErrorPage::hasWork).isPresent();
        setButton(
                works ? "Go to your work" : "Go to the first page",
                () -> UI.getCurrent().navigate(works ? "work" : ""));
    }

    private static boolean hasWork(SignedIn person) {
        return person.roles().stream().anyMatch(role -> role != Role.PATIENT);
    }

    void say(String... sentences) {
        Arrays.stream(sentences).map(Paragraph::new).forEach(this::ask);
    }
}
