package org.fairlight.guardian.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.guardian.GuardianDoor;
import org.fairlight.shared.ui.StoryAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Offers the separate door beside a story to those who work with it. */
@Service
@Order(2)
class GuardianDoorAction implements StoryAction {

    private final GuardianDoor door;

    GuardianDoorAction(GuardianDoor door) {
        this.door = door;
    }

    @Override
    public Optional<Component> of(UUID feedbackId) {
        return door.isOpenToMe() ? Optional.of(new GuardianDoorButton(feedbackId, door)) : Optional.empty();
    }
}
