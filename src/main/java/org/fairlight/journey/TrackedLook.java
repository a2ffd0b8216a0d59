package org.fairlight.journey;

import java.time.Instant;
import java.util.List;
import org.fairlight.audit.Reason;
import org.fairlight.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * That people of one role opened one part of a story for one reason.
 *
 * @param why null when none was asked for, as with photos
 * @param times each time somebody did, oldest first; never empty
 */
public record TrackedLook(Part part, Role role, @Nullable Reason why, List<Instant> times) {

    /** What was opened, in words that go on after who did. */
    public enum Part {
        OWN_WORDS("read your words as you wrote them"),
        CONTACT("looked up how to reach you"),
        PHOTO("looked at your photo"),
        VIDEO("watched your video"),
        SOUND("listened to your recording"),
        COPY("made a copy of your data");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
