package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** Something a reader can do about a story wherever it is open; every bean of this kind is offered beside the story. */
public interface StoryAction {

    /** The action for this story, or nothing when it is not for the signed-in person. */
    Optional<Component> of(UUID feedbackId);
}
