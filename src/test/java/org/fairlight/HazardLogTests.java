package org.fairlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every hazard is told whole, its risks follow from the matrix, and its controls are code, tests or processes. */
class HazardLogTests {

    private static final Pattern HAZARD = Pattern.compile("(?ms)^### (H-\\d\\d): ([^\\n]+)\\n(.*?)(?=^### |\\z)");
    private static final Pattern FIELD = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern AT_A_GLANCE =
            Pattern.compile("(?m)^\\| (H-\\d\\d) \\| ([^|]+) \\| (\\d) \\| (\\d) \\|$");
    private static final Pattern RISK = Pattern.compile("([A-Za-z ]+) × ([A-Za-z ]+) = (\\d)");

    private static final String INITIAL = "Initial risk";
    private static final String RESIDUAL = "Residual risk";
    private static final String CONTROLS = "Existing controls";
    private static final String WEAK = "Weak or missing";
    private static final List<String> FIELDS =
            List.of("Cause", "Harm to a person", INITIAL, CONTROLS, WEAK, "To do", RESIDUAL, "Owner", "Status");

    private static final int FEWEST_HAZARDS = 20;
    private static final String NO_CONTROL = "No control yet";

    /** The matrix of the guidance to DCB0129: a row for each likelihood, a digit for each severity. */
    private static final Map<String, String> MATRIX =
            Map.of("Very high", "34455", "High", "23345", "Medium", "22334", "Low", "12234", "Very low", "11223");

    private static final List<String> SEVERITIES =
            List.of("Minor", "Significant", "Considerable", "Major", "Catastrophic");

    private final String log = Documents.read(Documents.SAFETY);

    @Test
    void everyHazardIsWhole() {
        Map<String, Map<String, String>> hazards = hazards();

        assertThat(hazards).hasSizeGreaterThanOrEqualTo(FEWEST_HAZARDS);
        hazards.forEach((id, fields) -> {
            assertThat(fields.keySet()).as(id).containsExactlyElementsOf(FIELDS);
            assertThat(fields.values()).as(id).noneMatch(String::isBlank);
        });
    }

    @Test
    void everyHazardIsHeldByCodeOrSaysThatItIsNot() {
        hazards()
                .forEach((id, fields) -> assertThat(
                                isHeld(fields) || fields.get(WEAK).contains(NO_CONTROL))
                        .as("%s: a link to code, a test or a process, or the words “%s”", id, NO_CONTROL)
                        .isTrue());
    }

    @Test
    void risksFollowFromTheMatrixAndControlsDoNotRaiseThem() {
        hazards()
                .forEach((id, fields) -> assertThat(risk(id, fields.get(RESIDUAL)))
                        .as(id)
                        .isLessThanOrEqualTo(risk(id, fields.get(INITIAL))));
    }

    @Test
    void theListAtAGlanceSaysWhatTheHazardsSay() {
        List<List<String>> glance = AT_A_GLANCE
                .matcher(log)
                .results()
                .map(row -> List.of(row.group(1), row.group(2), row.group(3), row.group(4)))
                .toList();
        List<List<String>> told = HAZARD.matcher(log)
                .results()
                .map(hazard -> {
                    String id = hazard.group(1);
                    Map<String, String> fields = fields(hazard);
                    String initial = String.valueOf(risk(id, fields.get(INITIAL)));
                    return List.of(id, hazard.group(2), initial, String.valueOf(risk(id, fields.get(RESIDUAL))));
                })
                .toList();

        assertThat(glance).isEqualTo(told);
    }

    private Map<String, Map<String, String>> hazards() {
        Map<String, Map<String, String>> hazards = new LinkedHashMap<>();
        HAZARD.matcher(log)
                .results()
                .forEach(hazard -> assertThat(hazards.put(hazard.group(1), fields(hazard)))
                        .as("%s stands twice", hazard.group(1))
                        .isNull());
        return hazards;
    }

    private static Map<String, String> fields(MatchResult hazard) {
        return FIELD.matcher(hazard.group(3))
                .results()
                .collect(Collectors.toMap(
                        field -> field.group(1), field -> field.group(2), (first, again) -> again, LinkedHashMap::new));
    }

    private static boolean isHeld(Map<String, String> fields) {
        return Documents.links(fields.get(CONTROLS))
                .anyMatch(link ->
                        Stream.of("../src/", "../processes/", "../ui/src/").anyMatch(link::startsWith));
    }

    /** The level of a risk, after a look into the matrix. */
    private static int risk(String id, String words) {
        MatchResult risk = RISK.matcher(words)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " has no risk but “" + words + "”"));
        assertThat(MATRIX).as(id).containsKey(risk.group(2));
        assertThat(SEVERITIES).as(id).contains(risk.group(1));
        int level = MATRIX.get(risk.group(2)).charAt(SEVERITIES.indexOf(risk.group(1))) - '0';
        assertThat(risk.group(3)).as("%s: %s", id, words).isEqualTo(String.valueOf(level));
        return level;
    }
}
