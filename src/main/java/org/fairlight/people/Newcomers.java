package org.fairlight.people;

import org.fairlight.security.KnownPerson;
import org.fairlight.security.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the directory true to what the identity provider says whenever somebody signs in. */
@Component
class Newcomers {

    private final People people;
    private final ApplicationEventPublisher events;

    Newcomers(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    @EventListener
    @Transactional
    public void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof KnownPerson known) {
            SignedIn who = known.signedIn();
            Person person = people.findById(who.personId()).orElse(null);
            if (person == null) {
                tell(people.save(new Person(who.personId(), who.displayName(), null, who.teamId(), who.roles())));
            } else {
                becomes(person, who);
            }
        }
    }

    private void becomes(Person person, SignedIn who) {
        boolean workedHere = person.worksHere();
        if (person.becomes(who.displayName(), person.email(), who.teamId(), who.roles(), person.isActive())
                && (workedHere || person.worksHere())) {
            events.publishEvent(new DirectoryChanged());
        }
    }

    /** Patients are not in the directory. */
    private void tell(Person newcomer) {
        if (newcomer.worksHere()) {
            events.publishEvent(new DirectoryChanged());
        }
    }
}
