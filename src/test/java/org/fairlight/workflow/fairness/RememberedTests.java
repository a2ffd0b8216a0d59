package org.fairlight.workflow.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.ParsedModel;
import org.fairlight.workflow.Rule;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the process remembers comes from somewhere, and is asked for afterwards only. */
class RememberedTests {

    private static final String MAIN = "feedback-to-learning.bpmn";

    @ParameterizedTest
    @EnumSource
    void everyFactComesFromTheStoryAStepAFormOrATable(Variable variable) {
        Set<Variable> given = EnumSet.copyOf(Remembered.FROM_THE_START);
        Arrays.stream(Step.values()).map(Remembered::given).forEach(given::addAll);
        Arrays.stream(Form.values()).map(Remembered::given).forEach(given::addAll);
        boolean ofATable = Redrawn.OURS.stream()
                .map(ParsedModel::of)
                .flatMap(model -> model.camunda("resultVariable").stream())
                .anyMatch(variable.id()::equals);

        assertThat(ofATable || given.contains(variable)).isTrue();
    }

    @Test
    void whatACalledProcessFindsOutIsKnownOnlyWhenItIsHandedBack() {
        Redrawn kept = Redrawn.of(MAIN);
        kept.all("out").stream()
                .filter(out -> out.getAttribute("target").equals("reviewOutcome"))
                .forEach(out -> out.setAttribute("target", "emotional"));

        assertThat(kept.unfair())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(Rule.KNOWN_WHEN_ASKED))
                .anySatisfy(finding -> assertThat(finding.elements())
                        .containsExactly("what-did-the-review-suggest", "review-talk-it-through"));
    }

    @Test
    void theClocksAreNotSetAgainOnceWorriesAreForgotten() {
        assertThat(Redrawn.of(MAIN)
                        .inserted(
                                "from-choose-the-way-to-which-way",
                                "businessRuleTask",
                                Map.of("camunda:delegateExpression", "${setClocks}"))
                        .unfair())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.KNOWN_WHEN_ASKED);
                    assertThat(finding.elements()).containsExactly("added-step");
                });
    }

    @Test
    void worriesAreForgottenWhereTheGuardiansDoorIsOpened() {
        assertThat(Redrawn.of(MAIN)
                        .condition("way-reply-is-enough", "${route == 'REPLY_ONLY' && !conduct}")
                        .unfair())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(Rule.KNOWN_WHEN_ASKED));
    }
}
