package org.fairlight.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Which cases may go over to another version, told from the two models alone. */
class PassageRulesTests {

    private static final List<Model> OURS = new Models("file:processes/").all();
    private static final String REVIEW = "clinician-review.bpmn";
    private static final String MAIN = "feedback-to-learning.bpmn";
    private static final String STEP = "review-for-learning";

    @Test
    void whatIsOnlyCalledOtherwiseGoesOver() {
        PassageRules rules = rules(REVIEW, xml -> xml.replace("Review for learning", "Review together"));

        assertThat(rules.against(STEP)).isEmpty();
        assertThat(rules.againstTogether(Set.of(STEP))).isEmpty();
        assertThat(rules.becomes(STEP)).extracting(ModelStep::called).isEqualTo("“Review together”");
    }

    @Test
    void whoeverHasATaskIsNotLeftWithAnother() {
        PassageRules rules = rules(
                REVIEW,
                xml -> xml.replace("candidateGroups=\"clinician\"", "candidateGroups=\"facilitator\"")
                        .replace("formKey=\"clinician-review\"", "formKey=\"draft-reply\""));

        assertThat(rules.against(STEP))
                .hasValueSatisfying(
                        why -> assertThat(why)
                                .isEqualTo(
                                        "“Review for learning” asks somebody else, or for something else, in the new version."));
    }

    @Test
    void aStepThatIsGoneMayBecomeANewOneThatAsksTheSame() {
        PassageRules rules = rules(REVIEW, xml -> xml.replace("\"" + STEP + "\"", "\"review-together\""));

        assertThat(rules.against(STEP)).hasValue("“Review for learning” is not part of the new version.");
        assertThat(rules.options(STEP)).extracting(Passage.Option::element).containsExactly("review-together");
        rules.choose(STEP, "review-together");
        assertThat(rules.against(STEP)).isEmpty();
        assertThat(rules.againstTogether(Set.of(STEP))).isEmpty();
    }

    @Test
    void whatRunsAnotherProcessStays() {
        PassageRules rules = rules(
                MAIN, xml -> xml.replace("calledElement=\"clinician-review\"", "calledElement=\"share-appreciation\""));

        assertThat(rules.against("clinician-review")).isPresent();
        assertThat(rules.against("consent")).isEmpty();
    }

    @Test
    void nobodyComesByAMoveToWhereTheyWouldNotHaveComeWithoutAYes() {
        PassageRules rules = rules(MAIN, xml -> xml.replace("${mayHandle}<", "${mayHandle &amp;&amp; mayDiscuss}<"));

        assertThat(rules.against("clinician-review"))
                .hasValueSatisfying(why -> assertThat(why)
                        .contains("the person said yes to talking about it", "Of stories here it is not."));
        assertThat(rules.against("consent")).as("before the question").isEmpty();
    }

    @Test
    void noCaseGoesOverToWaitForEverForWhatRunsBesideIt() {
        PassageRules rules = rules(REVIEW, PassageRulesTests::besideAnother);

        assertThat(rules.against(STEP)).isEmpty();
        assertThat(rules.againstTogether(Set.of(STEP)))
                .hasValueSatisfying(why -> assertThat(why).contains("it would wait for that for ever"));
        assertThat(rules.againstTogether(Set.of(STEP, "second"))).isPresent();
    }

    @Test
    void whatStandsBesideAnotherGoesOverTogether() {
        Model before = changed(REVIEW, PassageRulesTests::besideAnother);
        Model after = new Model(REVIEW, before.xml().replace("Review for learning", "Review together"));
        PassageRules rules = new PassageRules(before, after, OURS, equal(before, after), pairs -> true);

        assertThat(rules.againstTogether(Set.of(STEP, "second"))).isEmpty();
        assertThat(rules.againstTogether(Set.of(STEP, "both")))
                .as("one waits for the other where the ways meet")
                .isEmpty();
    }

    /** A second review at the same time as the first. */
    private static String besideAnother(String xml) {
        return xml.replace("targetRef=\"review-for-learning\" />", "targetRef=\"apart\" />" + """
                <bpmn:parallelGateway id="apart" name="Both" />
                <bpmn:sequenceFlow id="a" sourceRef="apart" targetRef="review-for-learning" />
                <bpmn:sequenceFlow id="b" sourceRef="apart" targetRef="second" />
                <bpmn:userTask id="second" name="A second look" camunda:candidateGroups="clinician"
                    camunda:formKey="clinician-review" />
                <bpmn:sequenceFlow id="c" sourceRef="second" targetRef="both" />
                <bpmn:parallelGateway id="both" name="Both done" />
                <bpmn:sequenceFlow id="d" sourceRef="both" targetRef="reviewed" />
                """)
                .replace(
                        "sourceRef=\"review-for-learning\" targetRef=\"reviewed\"",
                        "sourceRef=\"review-for-learning\" targetRef=\"both\"");
    }

    private static PassageRules rules(String file, UnaryOperator<String> change) {
        Model before = model(file);
        Model after = changed(file, change);
        return new PassageRules(before, after, OURS, equal(before, after), pairs -> true);
    }

    private static Model changed(String file, UnaryOperator<String> change) {
        Model before = model(file);
        Model after = new Model(file, change.apply(before.xml()));
        assertThat(after).as("the change of " + file).isNotEqualTo(before);
        return after;
    }

    private static Map<String, String> equal(Model before, Model after) {
        Map<String, String> pairs = new HashMap<>();
        ModelSteps.of(before).keySet().stream()
                .filter(ModelSteps.of(after)::containsKey)
                .forEach(id -> pairs.put(id, id));
        return pairs;
    }

    private static Model model(String file) {
        return OURS.stream()
                .filter(model -> model.fileName().equals(file))
                .findFirst()
                .orElseThrow();
    }
}
