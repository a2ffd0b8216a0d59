package org.fairlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the documents point at is there. */
class DocumentsTests {

    private static final Pattern NAMED_TEST = Pattern.compile("`([A-Z]\\w*(?:Tests?|Journey|Figures))`");

    @Test
    void everyLinkLeadsToAFile() {
        List<String> broken = Documents.all().stream()
                .flatMap(document -> Documents.links(Documents.read(document))
                        .filter(link -> !Files.exists(document.resolveSibling(link)))
                        .map(link -> document + " → " + link))
                .toList();

        assertThat(broken).isEmpty();
    }

    @Test
    void everyTestThatIsNamedExists() {
        Set<String> there = Documents.files(Path.of("src/test"), ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        List<String> missing = Documents.all().stream()
                .flatMap(document -> NAMED_TEST
                        .matcher(Documents.read(document))
                        .results()
                        .map(name -> name.group(1))
                        .filter(name -> !there.contains(name))
                        .map(name -> document + " → " + name))
                .toList();

        assertThat(missing).isEmpty();
    }
}
