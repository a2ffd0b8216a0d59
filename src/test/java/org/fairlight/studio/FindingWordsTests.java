package org.fairlight.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Rule;
import org.junit.jupiter.api.Test;

/** Nobody who draws a process has to know the ids in its file. */
class FindingWordsTests {

    private static final String FILE = "feedback-to-learning.bpmn";

    @Test
    void stepsAndFactsAreCalledAsOnThePicture() throws IOException {
        assertThat(words().of(found(FILE, "look up the choices (“readConsent”) and go on where “mayHandle” holds.")))
                .isEqualTo("At “Hide names”: look up the choices (“Read the person’s choices”) and go on where"
                        + " “The person lets us read it and reply” holds.");
    }

    @Test
    void anotherFileIsNamed() throws IOException {
        assertThat(words().of(found("consent.bpmn", "it does not end."))).isEqualTo("consent.bpmn: it does not end.");
    }

    private static Finding found(String file, String sentence) {
        return new Finding(Rule.ALWAYS_AN_ANSWER, file, sentence, List.of("hide-names"), List.of());
    }

    private static FindingWords words() throws IOException {
        return new FindingWords(new Model(FILE, Files.readString(Path.of("processes", FILE))));
    }
}
