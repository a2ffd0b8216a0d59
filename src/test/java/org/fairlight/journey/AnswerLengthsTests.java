package org.fairlight.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.fairlight.workflow.UnfinishedAnswers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerLengthsTests {

    private static final String LONG = "a".repeat(AnswerLengths.MOST_CHARACTERS);

    @Test
    void whatIsAsLongAsItMayBeIsTaken() {
        assertThatCode(() -> AnswerLengths.check(new Answers(LONG, List.of("a", "b"), List.of(), 7)))
                .doesNotThrowAnyException();
        assertThatCode(() -> AnswerLengths.check(new Answers(null, List.of(), List.of(), 7)))
                .doesNotThrowAnyException();
    }

    @Test
    void aTextThatIsTooLongIsNamed() {
        refused(new Answers(LONG + "a", List.of(), List.of(), 7), "words");
    }

    @Test
    void aListIsCountedAsAWhole() {
        refused(new Answers("a", Collections.nCopies(5, "a".repeat(9_000)), List.of(), 7), "points");
        refused(new Answers("a", Collections.nCopies(AnswerLengths.MOST_CHARACTERS + 1, ""), List.of(), 7), "points");
    }

    @Test
    void partsOfPartsAreCountedToo() {
        refused(new Answers("a", List.of(), List.of(new Part(LONG)), 7), "parts");
    }

    private static void refused(Answers answers, String field) {
        assertThatThrownBy(() -> AnswerLengths.check(answers))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class,
                        unfinished -> assertThat(unfinished.problems())
                                .hasEntrySatisfying(
                                        field, sentence -> assertThat(sentence).contains("at most 40,000 characters")));
    }

    private record Answers(@Nullable String words, List<String> points, List<Part> parts, int number) {}

    private record Part(String words) {}
}
