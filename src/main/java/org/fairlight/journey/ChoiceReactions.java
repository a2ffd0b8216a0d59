package org.fairlight.journey;

import java.util.Map;
import java.util.UUID;
import org.fairlight.consent.ConsentChanged;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.PersonWrote;
import org.fairlight.workflow.MessageName;
import org.fairlight.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the running process hear what the person changed or added, in the same transaction. */
@Component
class ChoiceReactions {

    private final Processes processes;
    private final CaseFacts facts;

    ChoiceReactions(Processes processes, CaseFacts facts) {
        this.processes = processes;
        this.facts = facts;
    }

    @EventListener
    void changed(ConsentChanged change) {
        UUID id = change.feedbackId();
        processes.remember(id, facts.allowed(id));
        if (change.given()) {
            tell(id, MessageName.CONSENT_GIVEN);
        } else {
            withdrawn(id, change.purpose());
        }
    }

    @EventListener
    void wrote(PersonWrote news) {
        tell(news.feedbackId(), MessageName.NEW_INFORMATION);
    }

    private void withdrawn(UUID id, Purpose purpose) {
        if (purpose == Purpose.HANDLE_AND_REPLY) {
            tell(id, MessageName.HANDLING_WITHDRAWN);
            return;
        }
        tell(id, MessageName.CONSENT_WITHDRAWN);
        if (purpose == Purpose.REFLECTIVE_DISCUSSION) {
            tell(id, MessageName.DISCUSSION_WITHDRAWN);
        }
    }

    private void tell(UUID id, MessageName message) {
        processes.tell(id, message, Map.of());
    }
}
