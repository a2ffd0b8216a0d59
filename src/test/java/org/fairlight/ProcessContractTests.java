package org.fairlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlight.workflow.DecisionId;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.MessageName;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelRules;
import org.fairlight.workflow.Models;
import org.fairlight.workflow.ParsedModel;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Rule;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Models and Java say the same, in both directions. */
class ProcessContractTests {

    private static final List<Model> FILES = new Models("classpath*:processes/").all();

    private static final List<Finding> FINDINGS = ModelRules.findings(FILES);

    static List<ParsedModel> processes() {
        return FILES.stream().filter(Model::isProcess).map(ParsedModel::of).toList();
    }

    static List<ParsedModel> decisions() {
        return FILES.stream()
                .filter(model -> !model.isProcess())
                .map(ParsedModel::of)
                .toList();
    }

    @Test
    void everyModelMayRun() {
        ModelRules.check(FILES);
    }

    @ParameterizedTest
    @EnumSource
    void noModelBreaksARuleOrAnAdvice(Rule rule) {
        assertThat(FINDINGS).filteredOn(finding -> finding.rule() == rule).isEmpty();
    }

    @Test
    void processesAndDecisionsAreThoseJavaKnows() {
        assertThat(processes())
                .extracting(ParsedModel::id)
                .containsExactlyInAnyOrderElementsOf(ids(ProcessId.values(), ProcessId::id));
        assertThat(decisions())
                .extracting(ParsedModel::id)
                .containsExactlyInAnyOrderElementsOf(ids(DecisionId.values(), DecisionId::id));
        assertThat(processes())
                .allSatisfy(
                        model -> assertThat(model.elements("process").getFirst().getAttribute("id"))
                                .isEqualTo(model.id()));
    }

    @Test
    void formsAreThoseJavaKnowsAndEachIsAskedOfItsOneRole() {
        Set<String> asked = new TreeSet<>();
        processes()
                .forEach(model -> model.elements("userTask").forEach(task -> {
                    Form form = Form.ofId(camunda(task, "formKey"));
                    assertThat(camunda(task, "candidateGroups"))
                            .isEqualTo(form.role().id());
                    asked.add(form.id());
                }));
        assertThat(asked).containsExactlyInAnyOrderElementsOf(ids(Form.values(), Form::id));
    }

    @Test
    void stepsAreThoseJavaKnows() {
        Set<String> used = all(model -> model.camunda("delegateExpression").stream());
        assertThat(used).containsExactlyInAnyOrderElementsOf(ids(Step.values(), step -> "${" + step.id() + "}"));
    }

    @Test
    void messagesAreThoseJavaKnows() {
        Set<String> heard =
                all(model -> model.elements("message").stream().map(message -> message.getAttribute("name")));
        assertThat(heard).containsExactlyInAnyOrderElementsOf(ids(MessageName.values(), MessageName::id));
    }

    @Test
    void conditionsNameOnlyVariablesJavaKnows() {
        Set<String> named = all(model -> model.variablesInConditions().stream());
        assertThat(ids(Variable.values(), Variable::id)).containsAll(named);
    }

    private static Set<String> all(Function<ParsedModel, Stream<String>> reading) {
        return processes().stream().flatMap(reading).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> List<String> ids(T[] constants, Function<T, String> id) {
        return Arrays.stream(constants).map(id).toList();
    }

    private static String camunda(Element element, String attribute) {
        return element.getAttributeNS("http://camunda.org/schema/1.0/bpmn", attribute);
    }
}
