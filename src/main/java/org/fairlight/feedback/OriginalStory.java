package org.fairlight.feedback;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.fairlight.security.SealedText;
import org.jspecify.annotations.Nullable;

/** The words as they came, sealed; only a privacy steward reads them. */
@Entity
class OriginalStory {

    @Id
    private UUID feedbackId;

    @Convert(converter = SealedText.class)
    @Nullable
    private String happened;

    @Convert(converter = SealedText.class)
    @Nullable
    private String good;

    @Convert(converter = SealedText.class)
    @Nullable
    private String better;

    @Convert(converter = SealedText.class)
    @Nullable
    private String happenedWhen;

    protected OriginalStory() {}

    OriginalStory(UUID feedbackId, Story story, @Nullable String when) {
        this.feedbackId = feedbackId;
        happened = story.happened();
        good = story.good();
        better = story.better();
        happenedWhen = when;
    }

    Story story() {
        return new Story(happened, good, better);
    }

    /** Roughly when it happened. */
    @Nullable
    String when() {
        return happenedWhen;
    }
}
