package org.fairlight.studio;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An example of a decision table, tried on a draft.
 *
 * @param facts by variable, as text; what is left out is not known
 * @param expected by output, as text
 * @param given what the draft answers; null when it gives no answer or several
 * @param why what it is an example of
 */
public record ExampleLine(
        UUID id,
        Map<String, String> facts,
        Map<String, String> expected,
        @Nullable Map<String, String> given,
        String why,
        String author) {

    public ExampleLine {
        facts = Map.copyOf(facts);
        expected = Map.copyOf(expected);
    }

    public boolean holds() {
        return expected.equals(given);
    }
}
