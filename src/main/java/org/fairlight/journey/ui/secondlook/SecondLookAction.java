package org.fairlight.journey.ui.secondlook;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.journey.secondlook.SecondLooks;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Right;
import org.fairlight.shared.ui.StoryAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Offers the second look beside a story to those who may ask for one. */
@Service
@Order(3)
class SecondLookAction implements StoryAction {

    private final SecondLooks looks;
    private final CurrentUser user;
    private final Clock clock;

    SecondLookAction(SecondLooks looks, CurrentUser user, Clock clock) {
        this.looks = looks;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(UUID feedbackId) {
        return user.has(Right.TAKE_SECOND_LOOK)
                ? Optional.of(new SecondLookPart(
                        feedbackId,
                        "second-look/%s/%s".formatted(feedbackId, user.require().personId()),
                        looks,
                        clock))
                : Optional.empty();
    }
}
