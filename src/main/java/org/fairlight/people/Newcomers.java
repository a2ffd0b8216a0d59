package org.fairlight.people;

import java.util.Set;
import org.fairlight.security.Door;
import org.fairlight.security.KnownPerson;
import org.fairlight.security.Right;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the directory true to what the identity provider says whenever somebody signs in. */
@Service
@Transactional
class Newcomers {

    private final People people;
    private final ApplicationEventPublisher events;

    Newcomers(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    @EventListener
    @Door(Right.SIGN_IN)
    public void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof KnownPerson known) {
            SignedIn who = known.signedIn();
            people.findById(who.personId()).ifPresentOrElse(person -> change(person, who), () -> add(who));
        }
    }

    private void change(Person person, SignedIn who) {
        boolean worked = person.worksHere();
        Set<Role> before = person.roles();
        if (person.becomes(who.displayName(), person.email(), who.teamId(), who.roles(), person.isActive())
                && (worked || person.worksHere())) {
            events.publishEvent(DirectoryChanged.of(person, person.isActive(), before));
        }
    }

    /** Of a patient with an account nobody needs to be told. */
    private void add(SignedIn who) {
        Person person = people.save(new Person(who.personId(), who.displayName(), null, who.teamId(), who.roles()));
        if (person.worksHere()) {
            events.publishEvent(DirectoryChanged.added(person));
        }
    }
}
