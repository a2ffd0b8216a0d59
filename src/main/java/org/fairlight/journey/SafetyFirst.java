package org.fairlight.journey;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the separate door at once that somebody may not be safe, in the transaction that takes the words in. It asks for none
 * of the choices: keeping somebody safe does not rest on consent (UK GDPR Art. 6(1)(d) and (e); DPA 2018 Sch. 1 para. 18).
 */
@Component
class SafetyFirst {

    private final ApplicationEventPublisher events;

    SafetyFirst(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(UUID feedbackId, String message) {
        events.publishEvent(new WorryInMessage(feedbackId, message));
    }

    void tell(UUID feedbackId, Worries worries) {
        if (worries.safeguarding()) {
            events.publishEvent(GuardianNeeded.of(feedbackId, worries));
        }
    }
}
