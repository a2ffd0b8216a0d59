package org.fairlight.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form was handed in before it was complete; names each field and says in plain words how to mend it. */
public class UnfinishedAnswers extends RuntimeException {

    private final Map<String, String> problems;

    /** @param problems field of the answers record to a sentence for the person */
    public UnfinishedAnswers(Map<String, String> problems) {
        super("The answers are not complete: " + problems.keySet());
        this.problems = Map.copyOf(problems);
    }

    public Map<String, String> problems() {
        return problems;
    }

    /** Collects problems field by field and throws once when there are any. */
    public static final class Check {
        private final Map<String, String> found = new LinkedHashMap<>();

        public Check that(boolean fine, String field, String sentence) {
            if (!fine) {
                found.putIfAbsent(field, sentence);
            }
            return this;
        }

        /** A text that is no longer than it may be; none is never too long. */
        public Check fits(@Nullable String text, int most, String field) {
            int length = text == null ? 0 : text.length();
            return that(
                    length <= most,
                    field,
                    "This is too long: at most %,d characters, here are %,d. Please shorten it."
                            .formatted(most, length));
        }

        public void done() {
            if (!found.isEmpty()) {
                throw new UnfinishedAnswers(found);
            }
        }
    }

    public static Check check() {
        return new Check();
    }
}
