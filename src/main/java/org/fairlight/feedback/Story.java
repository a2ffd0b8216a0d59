package org.fairlight.feedback;

import java.text.BreakIterator;
import java.util.Locale;
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

    /** The most characters it may have with names hidden: "[a relative]" is longer than "Jo". */
    public static final int MOST_MASKED = 2 * MOST_CHARACTERS;

    /** The most characters the words for when it happened may have. */
    public static final int MOST_WHEN = 200;

    private static final String ELLIPSIS = "…";
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

    /** The beginning on one line of at most so many characters, never cut within a word unless one word is all there is. */
    public String beginning(int characters) {
        String line = all().replaceAll("\\s+", " ").strip();
        if (line.length() <= characters) {
            return line;
        }
        int end = line.lastIndexOf(' ', characters - ELLIPSIS.length());
        return line.substring(0, end > 0 ? end : lastWholeLetter(line, characters)) + ELLIPSIS;
    }

    private static int lastWholeLetter(String line, int characters) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.UK);
        letters.setText(line);
        return letters.preceding(characters);
    }

    private Stream<String> parts() {
        return Stream.of(happened, good, better).filter(part -> part != null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
