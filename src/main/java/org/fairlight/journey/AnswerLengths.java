package org.fairlight.journey;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.fairlight.feedback.Story;
import org.fairlight.workflow.UnfinishedAnswers;
import org.jspecify.annotations.Nullable;

/** Lets no answer of any form be longer than the longest part of a masked story, lists and parts of parts counted as a whole. */
final class AnswerLengths {

    static final int MOST_CHARACTERS = Story.MOST_MASKED;

    private AnswerLengths() {}

    /** @throws UnfinishedAnswers naming each component of the record that is too long */
    static void check(Object answers) {
        UnfinishedAnswers.Check check = UnfinishedAnswers.check();
        for (RecordComponent component : answers.getClass().getRecordComponents()) {
            long length = length(value(answers, component));
            check.that(
                    length <= MOST_CHARACTERS,
                    component.getName(),
                    "One answer is too long: at most %,d characters, here are %,d. Please shorten it."
                            .formatted(MOST_CHARACTERS, length));
        }
        check.done();
    }

    /** Each entry of a list counts one more, so that many empty ones are too many as well. */
    private static long length(@Nullable Object answer) {
        return switch (answer) {
            case String text -> text.length();
            case Collection<?> list ->
                list.stream().mapToLong(one -> length(one) + 1).sum();
            case Record parts -> length(parts);
            case null, default -> 0;
        };
    }

    private static long length(Record parts) {
        long sum = 0;
        for (RecordComponent component : parts.getClass().getRecordComponents()) {
            sum += length(value(parts, component));
        }
        return sum;
    }

    private static @Nullable Object value(Object answers, RecordComponent component) {
        try {
            var reader = component.getAccessor();
            reader.setAccessible(true);
            return reader.invoke(answers);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("An answer cannot be read: " + component, unreadable);
        }
    }
}
