package org.fairlight.people;

import org.fairlight.security.KnownPerson;
import org.fairlight.security.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the directory true to what the identity provider says whenever somebody signs in. */
@Component
class Newcomers {

    private final People people;

    Newcomers(People people) {
        this.people = people;
    }

    @EventListener
    @Transactional
    public void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof KnownPerson known) {
            SignedIn who = known.signedIn();
            people.findById(who.personId())
                    .ifPresentOrElse(
                            person -> person.change(who.displayName(), person.email(), who.teamId(), who.roles()),
                            () -> people.save(
                                    new Person(who.personId(), who.displayName(), null, who.teamId(), who.roles())));
        }
    }
}
