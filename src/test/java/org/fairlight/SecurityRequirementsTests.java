package org.fairlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every requirement of OWASP ASVS 5.0.0 on levels 1 and 2 has one answer, and no answer stands bare. */
class SecurityRequirementsTests {

    private static final Pattern REQUIREMENT =
            Pattern.compile("(?m)^\\| (\\d+)\\.(\\d+)\\.(\\d+) \\| ([12]) \\| ([^|]*) \\| ([^|]*) \\| ([^|]*) \\|$");
    /** How many requirements the standard has on level 1, and how many more on level 2. */
    private static final Map<String, Integer> HOW_MANY = Map.of("1", 70, "2", 183);

    /** Where tests are. */
    private static final Pattern TEST = Pattern.compile("/src/test/|\\.test\\.ts$");

    private static final String MET = "Yes";
    private static final String PARTLY = "Partly";
    private static final Set<String> ANSWERS = Set.of(MET, PARTLY, "Not met", "Does not apply", "Deployment");
    private static final int FEWEST_LETTERS_OF_A_REASON = 15;

    private final String text = Documents.read(Documents.SECURITY);
    private final List<Requirement> requirements =
            REQUIREMENT.matcher(text).results().map(Requirement::of).toList();

    @Test
    void everyRequirementIsAnsweredOnce() {
        assertThat(requirements.stream().map(Requirement::place)).isSorted().doesNotHaveDuplicates();
        assertThat(requirements.stream()
                        .collect(Collectors.groupingBy(Requirement::level, Collectors.summingInt(one -> 1))))
                .isEqualTo(HOW_MANY);
    }

    @Test
    void noAnswerStandsWithoutEvidenceOrReason() {
        assertThat(requirements)
                .filteredOn(one -> !ANSWERS.contains(one.answer())
                        || one.topic().isBlank()
                        || one.why().length() < FEWEST_LETTERS_OF_A_REASON)
                .isEmpty();
    }

    @Test
    void whatIsMetIsShownInCode() {
        assertThat(requirements)
                .filteredOn(one -> Set.of(MET, PARTLY).contains(one.answer()))
                .filteredOn(one -> Documents.links(one.why()).findAny().isEmpty())
                .isEmpty();
    }

    @Test
    void whatIsMetIsTestedOrSaysWhyNot() {
        assertThat(requirements)
                .filteredOn(one -> one.answer().equals(MET) && !one.why().contains("Reason: "))
                .filteredOn(one -> Documents.links(one.why())
                        .noneMatch(link -> TEST.matcher(link).find()))
                .isEmpty();
    }

    @Test
    void whatIsMetInPartSaysWhatIsMissing() {
        assertThat(requirements)
                .filteredOn(one -> one.answer().equals(PARTLY) && !one.why().contains("Missing: "))
                .isEmpty();
    }

    @Test
    void theCountsSayWhatTheTableSays() {
        requirements.stream()
                .collect(Collectors.groupingBy(Requirement::answer, Collectors.counting()))
                .forEach((answer, count) -> assertThat(text).contains("| %s | %d |".formatted(answer, count)));
    }

    /** One line of the table; the place is chapter, section and number as one figure, in the standard's order. */
    private record Requirement(int place, String level, String topic, String answer, String why) {

        static Requirement of(MatchResult row) {
            int chapter = Integer.parseInt(row.group(1));
            int section = Integer.parseInt(row.group(2));
            int place = (chapter * 100 + section) * 100 + Integer.parseInt(row.group(3));
            return new Requirement(place, row.group(4), row.group(5), row.group(6), row.group(7));
        }
    }
}
