package org.fairlight.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.people.Team;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Role;
import org.fairlight.security.SignIn;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PublicShell;
import org.fairlight.shared.ui.QuestionPage;

/** One button per made-up person; without a demonstration, the door to the sign-in service or only a sentence. */
@Route(value = "sign-in", layout = PublicShell.class)
@AnonymousAllowed
class DemonstrationSignInView extends QuestionPage implements BeforeEnterObserver {

    private final transient Directory directory;
    private final transient SignIn signIn;
    private final transient CurrentUser user;

    DemonstrationSignInView(Directory directory, SignIn signIn, CurrentUser user) {
        super(signIn.isOpen() ? "Who are you today?" : "Sign in");
        this.directory = directory;
        this.signIn = signIn;
        this.user = user;
        setBack("");
        if (signIn.isOpen()) {
            setHint("These people are made up, for trying Fairlight out. No password is needed.");
            ask(people());
        } else if (!signIn.isThere()) {
            ask(Notice.warn(
                    "Signing in does not work at the moment: the sign-in service does not answer. Please try again in"
                            + " a few minutes. You can share and follow a story without signing in."));
        } else if (signIn.elsewhere().isPresent()) {
            setHint(
                    "For people who work here, and for whoever wishes to find all their own stories in one place. You can share"
                            + " and follow a story without signing in.");
            ask(door(signIn.elsewhere().get()));
        } else {
            ask(Notice.info("Signing in is not set up here yet. You can share and follow a story without it."));
        }
    }

    /** Whoever has signed in already goes where they belong. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> news =
                event.getLocation().getQueryParameters().getParameters().keySet();
        if (news.contains(SignIn.FAILED)) {
            ask(Notice.warn("That did not work. Nothing is lost: please try to sign in once more."));
        } else if (news.contains(SignIn.ONLY_HERE)) {
            ask(Notice.warn(
                    "You are signed out of Fairlight. The sign-in service did not answer, so it may still know you:"
                            + " on a shared computer, please close the browser too."));
        } else if (!signIn.isOpen()) {
            user.get().map(SignIn::home).ifPresent(event::forwardTo);
        }
    }

    private static Anchor door(String address) {
        Anchor door = new Anchor(address, "Sign in or register");
        door.setRouterIgnore(true);
        door.addClassName("fl-button-link");
        return door;
    }

    private UnorderedList people() {
        UnorderedList list = new UnorderedList();
        list.addClassName("fl-people-to-be");
        directory.madeUpPeople().forEach(person -> list.add(new ListItem(button(person))));
        return list;
    }

    private Button button(Person person) {
        Span name = new Span(person.displayName());
        name.addClassName("fl-row-main");
        Span does = new Span(does(person));
        does.addClassName("fl-row-sub");
        Div words = new Div(name, does);
        words.addClassName("fl-choice");
        Button button = new Button(words, click -> enter(person));
        button.addClassName("fl-person-button");
        return button;
    }

    /** "Reviewing clinician · Larkspur emergency team"; being staff goes without saying beside another role. */
    private String does(Person person) {
        String roles = person.roles().stream()
                .filter(role -> role != Role.STAFF || person.roles().size() == 1)
                .sorted()
                .map(Role::title)
                .collect(Collectors.joining(", "));
        return directory
                .team(person.teamId())
                .map(Team::name)
                .map(team -> roles + " · " + team)
                .orElse(roles);
    }

    private void enter(Person person) {
        signIn.as(person.signedIn());
        UI.getCurrent().getPage().setLocation("work");
    }
}
