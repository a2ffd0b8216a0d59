package org.fairlight.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Collectors;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.Role;
import org.fairlight.security.SignIn;

/** One button per made-up person, until real sign-in takes this page's place. */
@Route(value = "sign-in", layout = org.fairlight.shared.ui.PublicShell.class)
@PageTitle("Sign in — Fairlight")
@AnonymousAllowed
class DemonstrationSignInView extends Main {

    private final transient SignIn signIn;

    DemonstrationSignInView(Directory directory, SignIn signIn) {
        this.signIn = signIn;
        addClassName("fl-question-page");
        add(new H1("Who are you today?"));
        add(new Paragraph("These people are made up, for trying Fairlight out. No password is needed."));
        directory.activePeople().forEach(person -> add(button(person)));
    }

    private Button button(Person person) {
        String roles = person.roles().stream().map(Role::title).sorted().collect(Collectors.joining(", "));
        Button button = new Button(person.displayName() + " · " + roles, click -> enter(person));
        button.addClassName("fl-person-button");
        return button;
    }

    private void enter(Person person) {
        signIn.as(person.signedIn());
        UI.getCurrent().getPage().setLocation("work");
    }
}
