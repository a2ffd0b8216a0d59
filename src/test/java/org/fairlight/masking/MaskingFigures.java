package org.fairlight.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of what was labelled by hand is masked, and how much else. */
class MaskingFigures {

    @ParameterizedTest
    @CsvSource({
        "labelled.txt, 0.99, 0.99, 0.97",
        "labelled-heldout.txt, 0.99, 0.99, 0.97",
        "labelled-harder.txt, 0.88, 0.93, 0.86",
        "labelled-fresh.txt, 0.95, 0.93, 0.78"
    })
    void mostIsFoundAndLittleElse(String file, double recall, double precision, double rightKind) throws IOException {
        Masker masker = new Masker(Labelled.names(file));
        Figures figures = new Figures();
        for (Labelled sentence : Labelled.sentences(file)) {
            figures.add(sentence, masker.mask(List.of(sentence.text())).spans());
        }
        System.out.println(figures.report(file));
        assertThat(figures.recall()).isGreaterThanOrEqualTo(recall);
        assertThat(figures.precision()).isGreaterThanOrEqualTo(precision);
        assertThat(figures.rightKind()).isGreaterThanOrEqualTo(rightKind);
    }
}
