package org.fairlight.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as other programs write them: what may not run in them is named with its place, whatever it is. */
class TheirModelsTests {

    private static final Path FOLDER = Path.of("ui", "src", "process-modeler", "theirs");
    private static final Pattern PROCESS = Pattern.compile("<(?:\\w+:)?process\\b[^>]*\\bid=\"([^\"]+)\"");
    private static final Pattern EXECUTABLE = Pattern.compile(" isExecutable=\"\\w+\"");

    static Stream<Path> files() throws IOException {
        return Files.list(FOLDER).sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileAsItIsIsRefusedWithAReason(Path file) throws IOException {
        assertThat(ModelRules.problems(new Model("consent.bpmn", Files.readString(file))))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith("consent.bpmn: "));
    }

    @ParameterizedTest
    @MethodSource("files")
    void onceItHasOurNameEveryRefusedPartIsNamedWithItsPlace(Path file) throws IOException {
        Model model = new Model("consent.bpmn", renamed(Files.readString(file)));
        List<Finding> refused = ModelRules.findings(model, List.of()).stream()
                .filter(finding -> finding.model().equals("consent.bpmn"))
                .filter(finding -> finding.rule().refuses())
                .toList();
        assertThat(refused)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding)
                        .satisfiesAnyOf(
                                placed -> assertThat(placed.elements())
                                        .isNotEmpty()
                                        .allSatisfy(
                                                id -> assertThat(model.xml()).contains("id=\"" + id + "\"")),
                                told -> assertThat(told.sentence()).containsPattern("“|\\(\\w+|line \\d")));
    }

    /** As the editor does when it opens the file. */
    private static String renamed(String xml) {
        Matcher process = PROCESS.matcher(xml);
        assertThat(process.find()).isTrue();
        return EXECUTABLE
                .matcher(xml.replace("\"" + process.group(1) + "\"", "\"consent\""))
                .replaceAll("")
                .replaceFirst("(<(?:\\w+:)?process\\b)", "$1 isExecutable=\"true\"");
    }
}
