package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** Something that belongs to a story's words, such as its photos; every bean of this kind stands below them. */
public interface StoryPart {

    /** The part for this story, or nothing when there is none. */
    Optional<Component> of(UUID feedbackId);
}
