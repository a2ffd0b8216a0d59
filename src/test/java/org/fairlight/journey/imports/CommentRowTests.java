package org.fairlight.journey.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.fairlight.feedback.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentRowTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "Did not answer",
                "did\u00a0not answer.",
                "Nothing",
                "nothing!",
                "N/A",
                "n.a.",
                "No comment",
                "none",
                "NONE.",
                "-",
                "--",
                "?",
                "..."
            })
    void anAnswerThatSaysNothingIsWithoutWords(String text) {
        assertThat(row(text, "FFT Why?", "1").isWithoutWords()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nothing could have been better", "No, they were rude", "None of the staff listened", "ok"})
    void anAnswerWithWordsIsKept(String text) {
        assertThat(row(text, "FFT Why?", "1").isWithoutWords()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "How could we improve?,1,CONCERN",
        "FFT Why?,1,PRAISE",
        "FFT Why?,2,PRAISE",
        "FFT Why?,3,BOTH",
        "FFT Why?,4,CONCERN",
        "FFT Why?,5,CONCERN",
        "FFT Why?,7,BOTH",
        "FFT Why?,,BOTH"
    })
    void theQuestionAndTheRatingSayWhatKindOfWordsTheyAre(String question, String rating, Kind kind) {
        assertThat(row("Some words", question, rating == null ? "" : rating)
                        .story()
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void aRowThatIsTooLongOrHasNoIdIsRefused() {
        assertThat(row("a".repeat(20_001), "", "").fault())
                .hasValue("The comment has 20,001 characters; at most 20,000 can be kept.");
        assertThat(new CommentRow(2, " ", "words", "", "", "", "").fault()).hasValue("It has no id.");
        assertThat(row("words", "", "").fault()).isEmpty();
    }

    private static CommentRow row(String text, String question, String rating) {
        return new CommentRow(2, "1", text, "", question, rating, "");
    }
}
