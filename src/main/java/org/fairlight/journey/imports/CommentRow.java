package org.fairlight.journey.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlight.feedback.Story;

/**
 * One comment of a file.
 *
 * @param line where its row begins
 */
record CommentRow(long line, String id, String text, String service, String question, String rating, String date) {

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_DATE = 60;
    private static final Set<String> NO_WORDS = Set.of(
            "",
            "did not answer",
            "no answer",
            "nothing",
            "none",
            "no",
            "n a",
            "na",
            "nil",
            "null",
            "no comment",
            "no comments",
            "not applicable",
            "nothing to add",
            "nothing to say",
            "x");

    CommentRow {
        id = clean(id);
        text = clean(text);
        service = clean(service);
        question = clean(question);
        rating = clean(rating);
        date = clean(date);
    }

    /** Why the row cannot be imported. */
    Optional<String> fault() {
        if (id.isEmpty()) {
            return Optional.of("It has no id.");
        }
        if (id.length() > LONGEST_ID) {
            return Optional.of("Its id is longer than %d characters.".formatted(LONGEST_ID));
        }
        if (text.length() > Story.MOST_CHARACTERS) {
            return Optional.of("The comment has %,d characters; at most %,d can be kept."
                    .formatted(text.length(), Story.MOST_CHARACTERS));
        }
        return date.length() > LONGEST_DATE ? Optional.of("Its date is too long to be one.") : Optional.empty();
    }

    /** Whether the person left the question without an answer. */
    boolean isWithoutWords() {
        String bare = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return NO_WORDS.contains(bare);
    }

    /** An answer to "what could be better?", praise or concern by its rating (1 is the best), else what happened. */
    Story story() {
        if (question.toLowerCase(Locale.ROOT).contains("improve")) {
            return new Story(null, null, text);
        }
        return Map.of(
                        "1", new Story(null, text, null),
                        "2", new Story(null, text, null),
                        "4", new Story(null, null, text),
                        "5", new Story(null, null, text))
                .getOrDefault(rating, new Story(text, null, null));
    }

    private static String clean(String text) {
        return text.replace('\u00a0', ' ').replaceAll(" {2,}", " ").strip();
    }
}
