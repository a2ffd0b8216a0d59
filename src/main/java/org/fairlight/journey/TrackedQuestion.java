package org.fairlight.journey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to the person, in words for them.
 *
 * @param id what is asked about, so that an answer never reaches another question
 * @param said what they answered and how it can be changed; null before they answered
 * @param words why it is asked and what it means to say yes or no
 * @param choices empty when it can no longer be answered
 */
public record TrackedQuestion(
        UUID id, String heading, @Nullable String said, List<Fact> facts, List<String> words, List<Choice> choices) {

    /** The choice that is offered under this key. */
    public Optional<Choice> choice(String key) {
        return choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
    }

    /** "When": "Thursday 26 November at 14:00". */
    public record Fact(String name, String value) {}

    /** An answer that can be given. @param chosen whether it was */
    public record Choice(String key, String label, boolean chosen) {}
}
