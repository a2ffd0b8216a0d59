package org.fairlight.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairlight.workflow.RuleExample.in;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fairlight.studio.FindingWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever draws a process reads sentences, and none of the names by which programs know its parts. */
class FindingSentencesTests {

    /** {@code reviewDays}, {@code bpmn:scriptTask}, {@code Activity_0abc}, {@code consent.bpmn}. */
    private static final Pattern TECHNICAL =
            Pattern.compile("\\b[a-z]+[A-Z]\\w*|\\b\\w+:\\w+|\\b[A-Za-z]+_\\w+|\\.(bpmn|dmn)\\b|\\$\\{");

    /** Where a technical name may stand, and why. */
    private static final Map<Pattern, String> ALLOWED = Map.of(
            Pattern.compile("^[^(]*\\w \\([\\w:]+\\)"), "what is refused, in words first, for whoever made the file",
            Pattern.compile("\\([\\w:]+=\"[^\"]*\"\\)"), "the setting to find again in the program that wrote it",
            Pattern.compile("^(At “[^”]*”: )?[Tt]he condition “[^”]*” does more"), "quoted as it was written",
            Pattern.compile("The reader says: .*"), "for whoever helps with the file");

    static Stream<RuleExample> examples() {
        return Stream.of(
                        Arrays.stream(Rule.values())
                                .filter(rule -> rule != Rule.EXAMPLES_HOLD)
                                .map(RuleExamplesTests::example),
                        RuleExamplesTests.alsoTold().map(RuleExamplesTests.Tell::example),
                        others())
                .flatMap(all -> all);
    }

    /** What else a file from elsewhere, or a table that somebody changed, is told. */
    private static Stream<RuleExample> others() {
        return Stream.of(
                in("no-blame-routing.dmn").with("id=\"no-blame-routing\"", "id=\"mine\""),
                in("no-blame-routing.dmn").with("</definitions>", "<decision id=\"no-blame-routing\"/></definitions>"),
                in("no-blame-routing.dmn").with("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\""),
                in("consent.bpmn").with("<bpmn:process id=\"consent\"", "<bpmn:process id=\"other\""),
                in("consent.bpmn").with("isExecutable=\"true\"", "isExecutable=\"false\""),
                in("consent.bpmn").with("${clock.workingDays(consentDays, nation)}", "R/PT5M"),
                in("clinician-review.bpmn").with("candidateGroups=\"clinician\"", "candidateGroups=\"managers\""),
                in("clinician-review.bpmn").with("candidateGroups=\"clinician\"", "assignee=\"guardian\""),
                in("clinician-review.bpmn").with("camunda:formKey=\"clinician-review\"", ""),
                in("feedback-to-learning.bpmn").with("${sendReply}", "${offerHelp}"),
                in("feedback-to-learning.bpmn").with("${chooseRoute}", "${offerHelp}"),
                in("feedback-to-learning.bpmn").with("${maskStory}", "${setClocks}"),
                in("feedback-to-learning.bpmn").with("name=\"Write the reply\"", ""),
                in("improvement-action.bpmn").with("targetRef=\"", "targetRef=\"nowhere-"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noSentenceThatIsShownHoldsATechnicalName(RuleExample example) {
        List<Finding> findings = example.findings();
        FindingWords words = new FindingWords(example.model(), RuleExample.OURS);

        assertThat(findings).isNotEmpty();
        assertThat(words.alike(findings))
                .allSatisfy(alike -> assertThat(withoutAllowed(words.of(alike)))
                        .as(words.of(alike))
                        .doesNotContainPattern(TECHNICAL));
    }

    private static String withoutAllowed(String sentence) {
        String left = sentence;
        for (Pattern allowed : ALLOWED.keySet()) {
            left = allowed.matcher(left).replaceAll("");
        }
        return left;
    }
}
