package org.fairlight.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairlight.workflow.Rule;
import org.junit.jupiter.api.Test;

/** The guide for quality leads says what the studio does. */
class StudioGuideTests {

    private static final Path GUIDE = Path.of("docs/studio.md");
    private static final Pattern RULE = Pattern.compile("\\| `([A-Z]+-\\d+)` \\| ([^|]+) \\| [^|]{10,} \\|");
    private static final Pattern PICTURE = Pattern.compile("]\\((pictures/[a-z-]+\\.png)\\)");

    @Test
    void itTellsEveryRuleAndWhyWithAnExample() throws IOException {
        List<String> told = RULE.matcher(Files.readString(GUIDE))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();

        assertThat(told)
                .containsExactlyElementsOf(Arrays.stream(Rule.values())
                        .map(rule -> rule.id() + " " + rule.why())
                        .toList());
    }

    @Test
    void itsPicturesAreThere() throws IOException {
        Matcher pictures = PICTURE.matcher(Files.readString(GUIDE));

        assertThat(pictures.results().map(picture -> picture.group(1)))
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(GUIDE.resolveSibling(picture)).exists());
    }
}
