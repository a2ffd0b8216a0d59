package org.fairlight.workflow;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlight.security.Role;

/** The namespaces, elements, attributes and names that a model may use. */
class Vocabulary {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";
    static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://www.omg.org/spec/DMN/20180521/DI/");
    static final Set<String> HARMLESS_ATTRIBUTE_NAMESPACES =
            Set.of("http://www.w3.org/2000/xmlns/", "http://www.w3.org/2001/XMLSchema-instance");

    static final Set<String> BPMN_ELEMENTS = Set.of(
            "definitions",
            "process",
            "startEvent",
            "endEvent",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "boundaryEvent",
            "intermediateCatchEvent",
            "sequenceFlow",
            "incoming",
            "outgoing",
            "message",
            "messageEventDefinition",
            "timerEventDefinition",
            "timeDate",
            "timeDuration",
            "conditionExpression",
            "extensionElements",
            "documentation",
            "textAnnotation",
            "text",
            "association",
            "terminateEventDefinition");
    static final Set<String> DMN_ELEMENTS = Set.of(
            "definitions",
            "decision",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "rule",
            "inputData",
            "informationRequirement",
            "requiredInput",
            "inputEntry",
            "outputEntry",
            "text",
            "description",
            "variable");
    static final Set<String> CAMUNDA_ATTRIBUTES = Set.of(
            "historyTimeToLive",
            "candidateGroups",
            "formKey",
            "dueDate",
            "delegateExpression",
            "decisionRef",
            "decisionRefBinding",
            "mapDecisionResult",
            "resultVariable",
            "asyncBefore",
            "asyncAfter",
            "versionTag");

    static final Set<String> STEPS = names(Step.values(), step -> "${" + step.id() + "}");
    static final Set<String> FORMS = names(Form.values(), Form::id);
    static final Set<String> ROLES = names(Role.values(), Role::id);
    static final Set<String> PROCESSES = names(ProcessId.values(), ProcessId::id);
    static final Set<String> DECISIONS = names(DecisionId.values(), DecisionId::id);
    static final Set<String> MESSAGES = names(MessageName.values(), MessageName::id);
    static final Set<String> VARIABLES = names(Variable.values(), Variable::id);

    private Vocabulary() {}

    private static <E> Set<String> names(E[] all, Function<E, String> name) {
        return Arrays.stream(all).map(name).collect(Collectors.toUnmodifiableSet());
    }
}
