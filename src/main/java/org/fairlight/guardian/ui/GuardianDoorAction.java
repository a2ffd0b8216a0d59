package org.fairlight.guardian.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.guardian.GuardianDoor;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Right;
import org.fairlight.shared.ui.StoryAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Offers the separate door beside a story to those who work with it. */
@Service
@Order(2)
class GuardianDoorAction implements StoryAction {

    private final GuardianDoor door;
    private final CurrentUser user;

    GuardianDoorAction(GuardianDoor door, CurrentUser user) {
        this.door = door;
        this.user = user;
    }

    @Override
    public Optional<Component> of(UUID feedbackId) {
        return user.has(Right.PASS_TO_GUARDIAN)
                ? Optional.of(new GuardianDoorButton(
                        feedbackId,
                        "worry/%s/%s".formatted(feedbackId, user.require().personId()),
                        door))
                : Optional.empty();
    }
}
