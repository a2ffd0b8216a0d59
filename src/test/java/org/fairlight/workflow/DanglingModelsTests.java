package org.fairlight.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A model that points to what is not there is told so, and breaks no check. */
class DanglingModelsTests {

    @Test
    void anEventAtTheEdgeOfAStepThatIsNotThereIsRefusedInASentence() throws IOException {
        String xml = Files.readString(Path.of("processes", "consent.bpmn"));
        String dangling = xml.replaceFirst("attachedToRef=\"[^\"]+\"", "attachedToRef=\"nowhere\"");
        assertThat(dangling).isNotEqualTo(xml);

        assertThat(ModelRules.problems(new Model("consent.bpmn", dangling)))
                .anyMatch(sentence -> sentence.contains("a step that is not there"));
    }
}
