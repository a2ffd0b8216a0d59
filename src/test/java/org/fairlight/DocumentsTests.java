package org.fairlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents claim: links lead somewhere, named tests exist, and the two tables of safety and security are whole. */
class DocumentsTests {

    private static final Path SAFETY = Path.of("docs/clinical-safety.md");
    private static final Path SECURITY = Path.of("docs/security.md");

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)([a-z]+:|#).*");
    private static final Pattern NAMED_TEST = Pattern.compile("`([A-Z]\\w*(?:Tests?|Journey|Figures))`");

    private static final Pattern HAZARD = Pattern.compile("(?ms)^### (H-\\d\\d): ([^\\n]+)\\n(.*?)(?=^### |\\z)");
    private static final Pattern FIELD = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern AT_A_GLANCE = Pattern.compile("(?m)^\\| (H-\\d\\d) \\| ([^|]+) \\| (\\d) \\| (\\d) \\|$");
    private static final Pattern RISK = Pattern.compile("([A-Za-z ]+) × ([A-Za-z ]+) = (\\d)");
    private static final List<String> FIELDS = List.of(
            "Cause",
            "Harm to a person",
            "Initial risk",
            "Existing controls",
            "Weak or missing",
            "To do",
            "Residual risk",
            "Owner",
            "Status");
    private static final int FEWEST_HAZARDS = 20;
    private static final String NO_CONTROL = "No control yet";

    /** The matrix of DCB0129's guidance: the rows are likelihoods, the columns severities. */
    private static final List<String> SEVERITIES =
            List.of("Minor", "Significant", "Considerable", "Major", "Catastrophic");

    private static final Map<String, String> MATRIX = Map.of(
            "Very high", "34455", "High", "23345", "Medium", "22334", "Low", "12234", "Very low", "11223");

    private static final Pattern REQUIREMENT =
            Pattern.compile("(?m)^\\| (\\d+)\\.(\\d+)\\.(\\d+) \\| ([12]) \\| ([^|]*) \\| ([^|]*) \\| ([^|]*) \\|$");
    private static final int TOPIC = 5;
    private static final int ANSWER = 6;
    private static final int WHY = 7;

    /** How many requirements ASVS 5.0.0 has on level 1, and how many more on level 2. */
    private static final Map<String, Integer> REQUIREMENTS = Map.of("1", 70, "2", 183);

    private static final Set<String> ANSWERS = Set.of("Yes", "Partly", "Not met", "Does not apply", "Deployment");
    private static final int FEWEST_LETTERS_OF_A_REASON = 15;

    @Test
    void everyLinkLeadsToAFile() {
        List<String> broken = documents().stream()
                .flatMap(document -> links(read(document))
                        .filter(link -> !Files.exists(document.resolveSibling(link)))
                        .map(link -> document + " → " + link))
                .toList();

        assertThat(broken).isEmpty();
    }

    @Test
    void everyTestThatIsNamedExists() {
        Set<String> there = named(Path.of("src/test"), ".java");
        List<String> missing = documents().stream()
                .flatMap(document -> NAMED_TEST
                        .matcher(read(document))
                        .results()
                        .map(name -> name.group(1))
                        .filter(name -> !there.contains(name))
                        .map(name -> document + " → " + name))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void everyHazardIsWhole() {
        Map<String, Map<String, String>> hazards = hazards();

        assertThat(hazards).hasSizeGreaterThanOrEqualTo(FEWEST_HAZARDS);
        hazards.forEach((id, fields) -> {
            assertThat(fields).as(id).containsOnlyKeys(FIELDS);
            assertThat(fields.values()).as(id).noneMatch(String::isBlank);
            assertThat(isHeldByCode(fields.get("Existing controls")) || fields.get("Weak or missing").contains(NO_CONTROL))
                    .as("%s: a link to code, a test or a process, or the words “%s”", id, NO_CONTROL)
                    .isTrue();
        });
    }

    @Test
    void risksFollowFromTheMatrixAndControlsNeverRaiseThem() {
        hazards().forEach((id, fields) -> {
            int initial = risk(id, fields.get("Initial risk"));
            int residual = risk(id, fields.get("Residual risk"));

            assertThat(residual).as(id).isLessThanOrEqualTo(initial);
        });
    }

    @Test
    void theListAtAGlanceSaysWhatTheHazardsSay() {
        List<String> glance = AT_A_GLANCE
                .matcher(read(SAFETY))
                .results()
                .map(row -> row.group(1) + row.group(2) + row.group(3) + row.group(4))
                .toList();
        List<String> told = HAZARD.matcher(read(SAFETY))
                .results()
                .map(hazard -> hazard.group(1) + hazard.group(2) + lastRisks(hazard))
                .toList();

        assertThat(glance).isEqualTo(told).doesNotHaveDuplicates();
    }

    @Test
    void everyRequirementIsAnsweredOnce() {
        List<MatchResult> rows = requirements();

        assertThat(rows.stream().map(DocumentsTests::number)).isSorted().doesNotHaveDuplicates();
        assertThat(rows.stream().collect(Collectors.groupingBy(row -> row.group(4), Collectors.summingInt(row -> 1))))
                .isEqualTo(REQUIREMENTS);
    }

    @Test
    void noAnswerStandsWithoutEvidenceOrReason() {
        List<String> bare = requirements().stream()
                .filter(row -> !ANSWERS.contains(row.group(ANSWER))
                        || row.group(TOPIC).isBlank()
                        || row.group(WHY).length() < FEWEST_LETTERS_OF_A_REASON
                        || row.group(ANSWER).equals("Yes") && links(row.group(WHY)).findAny().isEmpty())
                .map(MatchResult::group)
                .toList();

        assertThat(bare).isEmpty();
    }

    @Test
    void theCountsSayWhatTheTableSays() {
        String text = read(SECURITY);
        requirements().stream()
                .collect(Collectors.groupingBy(row -> row.group(ANSWER), Collectors.counting()))
                .forEach((answer, count) -> assertThat(text).contains("| %s | %d |".formatted(answer, count)));
    }

    private static List<MatchResult> requirements() {
        return REQUIREMENT.matcher(read(SECURITY)).results().toList();
    }

    /** Chapter, section and requirement as one number, in the standard's order. */
    private static int number(MatchResult row) {
        return Integer.parseInt(row.group(1)) * 10_000
                + Integer.parseInt(row.group(2)) * 100
                + Integer.parseInt(row.group(3));
    }

    private static Map<String, Map<String, String>> hazards() {
        Map<String, Map<String, String>> hazards = new LinkedHashMap<>();
        HAZARD.matcher(read(SAFETY))
                .results()
                .forEach(hazard -> assertThat(hazards.put(hazard.group(1), fields(hazard)))
                        .as("%s stands twice", hazard.group(1))
                        .isNull());
        return hazards;
    }

    private static Map<String, String> fields(MatchResult hazard) {
        return FIELD.matcher(hazard.group(3))
                .results()
                .filter(field -> !field.group(1).startsWith("-"))
                .collect(Collectors.toMap(field -> field.group(1), field -> field.group(2)));
    }

    private static String lastRisks(MatchResult hazard) {
        Map<String, String> fields = fields(hazard);
        return Stream.of("Initial risk", "Residual risk")
                .map(field -> risk(hazard.group(1), fields.get(field)))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static int risk(String id, String words) {
        MatchResult risk = RISK.matcher(words)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " has no risk but “" + words + "”"));
        assertThat(MATRIX).as(id).containsKey(risk.group(2));
        assertThat(SEVERITIES).as(id).contains(risk.group(1));
        char level = MATRIX.get(risk.group(2)).charAt(SEVERITIES.indexOf(risk.group(1)));
        assertThat(risk.group(3)).as("%s: %s", id, words).isEqualTo(String.valueOf(level));
        return level - '0';
    }

    private static boolean isHeldByCode(String controls) {
        return links(controls).anyMatch(link -> Stream.of("../src/", "../processes/", "../ui/src/")
                .anyMatch(link::startsWith));
    }

    /** Where the links of a text lead within the project, without the place inside the file. */
    private static Stream<String> links(String text) {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .map(link -> link.replaceFirst("#.*", ""));
    }

    private static List<Path> documents() {
        List<Path> documents = new ArrayList<>(files(Path.of("docs"), ".md"));
        documents.add(Path.of("README.md"));
        return documents;
    }

    private static Set<String> named(Path folder, String ending) {
        return files(folder, ending).stream()
                .map(file -> file.getFileName().toString().replace(ending, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
