package org.fairlight.workflow.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.ModelRules;
import org.fairlight.workflow.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class CompletenessTests {

    private static final String MAIN = "feedback-to-learning.bpmn";
    private static final String REVIEW = "clinician-review.bpmn";

    @Test
    void aFileHoldsItsOwnProcess() {
        assertThat(Redrawn.of("consent.bpmn").set("consent", "id", "other").rules())
                .contains(Rule.READABLE);
    }

    @Test
    void aStepHasSomethingToDo() {
        assertThat(Redrawn.of(REVIEW)
                        .change("choice-changed-stop-that-use", CompletenessTests::idle)
                        .rules())
                .contains(Rule.NOTHING_MISSING);
    }

    private static void idle(Element task) {
        task.removeAttributeNS(Redrawn.CAMUNDA, "delegateExpression");
    }

    @Test
    void aTaskHasAForm() {
        assertThat(Redrawn.of(REVIEW)
                        .change("review-for-learning", task -> task.removeAttributeNS(Redrawn.CAMUNDA, "formKey"))
                        .rules())
                .contains(Rule.RIGHT_HANDS);
    }

    @Test
    void aCalledProcessKnowsItsStory() {
        assertThat(Redrawn.of(MAIN)
                        .change("clinician-review", call -> {
                            Node line = call.getElementsByTagNameNS("*", "in").item(0);
                            line.getParentNode().removeChild(line);
                        })
                        .rules())
                .contains(Rule.CALLED_WITH_ITS_STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Escalate it", "Find who is to blame"})
    void namesAreThereAndKind(String name) {
        assertThat(Redrawn.of(REVIEW).set("review-for-learning", "name", name).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.NAMED);
                    assertThat(finding.elements()).containsExactly("review-for-learning");
                });
    }

    @Test
    void adviceIsGivenAndRefusesNothing() {
        Redrawn needless = Redrawn.of(MAIN).inserted("from-hide-names-to-say-thank-you", "exclusiveGateway", Map.of());
        assertThat(needless.findings()).isEmpty();
        assertThat(ModelRules.findings(needless.model(), Redrawn.OURS))
                .extracting(Finding::rule)
                .containsExactly(Rule.NO_NEEDLESS_GATEWAY);
        assertThat(ModelRules.findings(
                        Redrawn.of(MAIN).set("which-way", "name", "").model(), Redrawn.OURS))
                .extracting(Finding::rule)
                .containsExactly(Rule.DECISIONS_HAVE_LABELS);
    }

    @Test
    void waysThatPartWithoutAGatewayAreAdvisedAgainst() {
        Redrawn parting = Redrawn.of(MAIN)
                .change("may-work-with-it-no", flow -> flow.setAttribute("sourceRef", "choose-the-way"))
                .tidy();
        assertThat(ModelRules.findings(parting.model(), Redrawn.OURS))
                .extracting(Finding::rule)
                .contains(Rule.PARTING_IS_DRAWN);
    }

    @Test
    void aGatewayThatJoinsAndPartsIsAdvisedAgainst() {
        Redrawn both = Redrawn.of(MAIN)
                .change("from-consent-to-may-we-work-with-it", flow -> flow.setAttribute("targetRef", "which-way"))
                .tidy();
        assertThat(ModelRules.findings(both.model(), Redrawn.OURS))
                .extracting(Finding::rule)
                .contains(Rule.ONE_PURPOSE_EACH);
    }
}
