package org.fairlight.journey.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.journey.MaskingFlags;
import org.fairlight.shared.ui.StoryAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Offers every reader of a story to say that a name shows. */
@Service
@Order(1)
class FlagName implements StoryAction {

    private final MaskingFlags flags;

    FlagName(MaskingFlags flags) {
        this.flags = flags;
    }

    @Override
    public Optional<Component> of(UUID feedbackId) {
        return Optional.of(new FlagNameButton(feedbackId, flags));
    }
}
