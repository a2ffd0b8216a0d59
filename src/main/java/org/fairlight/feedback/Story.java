package org.fairlight.feedback;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a story; one of the three is enough.
 *
 * @param happened what happened
 * @param good what was good
 * @param better what could be better
 */
public record Story(
        @Nullable String happened,
        @Nullable String good,
        @Nullable String better) {

    /** The most characters one of the three may have. */
    public static final int MOST_CHARACTERS = 20_000;

    private static final int PLAIN_THANKS_WORDS = 25;

    public Story {
        happened = blankToNull(happened);
        good = blankToNull(good);
        better = blankToNull(better);
    }

    public boolean isEmpty() {
        return parts().findAny().isEmpty();
    }

    public Kind kind() {
        if (good != null && better == null) {
            return Kind.PRAISE;
        }
        return better != null && good == null ? Kind.CONCERN : Kind.BOTH;
    }

    /** Whether this is thanks in a few words, for which the short way is enough. */
    public boolean isPlainThanks() {
        return good != null && better == null && happened == null && good.split("\\s+").length < PLAIN_THANKS_WORDS;
    }

    /** All words, one part a line. */
    public String all() {
        return parts().collect(Collectors.joining("\n"));
    }

    private Stream<String> parts() {
        return Stream.of(happened, good, better).filter(part -> part != null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
