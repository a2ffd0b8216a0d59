package org.fairlight.workflow;

import java.util.Arrays;
import java.util.Map;
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
    static final String DECLARATION = "http://www.w3.org/2000/xmlns/";
    static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";
    static final Set<String> COLOURS =
            Set.of("http://bpmn.io/schema/bpmn/biocolor/1.0", "http://www.omg.org/spec/BPMN/non-normative/color/1.0");
    static final Set<String> DRAWING_ELEMENTS = Set.of(
            "BPMNDiagram",
            "BPMNPlane",
            "BPMNShape",
            "BPMNEdge",
            "BPMNLabel",
            "BPMNLabelStyle",
            "Font",
            "Bounds",
            "waypoint",
            "DMNDI",
            "DMNDiagram",
            "DMNShape",
            "DMNEdge",
            "DMNLabel",
            "Size");

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
    /** Elements that hold an expression and nothing else. */
    static final Set<String> EXPRESSIONS = Set.of("conditionExpression", "timeDate", "timeDuration");

    /** Elements that hold words for people, or the name of another element. */
    static final Set<String> WORDS = Set.of("documentation", "text", "description", "incoming", "outgoing");

    static final Set<String> FEEL = Set.of(
            "feel",
            "https://www.omg.org/spec/DMN/20191111/FEEL/",
            "http://www.omg.org/spec/DMN/20180521/FEEL/",
            "http://www.omg.org/spec/FEEL/20140401");
    static final Set<String> BINDINGS = Set.of("latest", "deployment");
    static final Set<String> RESULTS = Set.of("singleEntry", "singleResult", "collectEntries", "resultList");
    static final Set<String> TRUTH = Set.of("true", "false");

    private static final Set<String> ACTIVITIES =
            Set.of("userTask", "serviceTask", "businessRuleTask", "callActivity", "subProcess");
    private static final Set<String> NODES = Set.of(
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway");

    /** Attributes of processes that name another element, and the elements they may name. */
    static final Map<String, Set<String>> REFERENCES = Map.of(
            "sourceRef",
            NODES,
            "targetRef",
            NODES,
            "attachedToRef",
            ACTIVITIES,
            "default",
            Set.of("sequenceFlow"),
            "messageRef",
            Set.of("message"));

    static final Set<String> EVERYWHERE = Set.of("id", "name", "label");
    static final Map<String, Set<String>> PLAIN_ATTRIBUTES = Map.ofEntries(
            entry(
                    "definitions",
                    "targetNamespace",
                    "namespace",
                    "exporter",
                    "exporterVersion",
                    "expressionLanguage",
                    "typeLanguage"),
            entry("process", "isExecutable", "isClosed", "processType"),
            entry("startEvent", "isInterrupting"),
            entry("boundaryEvent", "attachedToRef", "cancelActivity"),
            entry("userTask", "default"),
            entry("serviceTask", "default"),
            entry("businessRuleTask", "default"),
            entry("callActivity", "default", "calledElement"),
            entry("subProcess", "default", "triggeredByEvent"),
            entry("exclusiveGateway", "default", "gatewayDirection"),
            entry("inclusiveGateway", "default", "gatewayDirection"),
            entry("parallelGateway", "gatewayDirection"),
            entry("eventBasedGateway", "gatewayDirection"),
            entry("sequenceFlow", "sourceRef", "targetRef"),
            entry("messageEventDefinition", "messageRef"),
            entry("association", "sourceRef", "targetRef", "associationDirection"),
            entry("textAnnotation", "textFormat"),
            entry("documentation", "textFormat"),
            entry("in", "businessKey", "source", "target", "variables"),
            entry("out", "source", "target", "variables"),
            entry("variable", "typeRef"),
            entry("decisionTable", "hitPolicy", "aggregation", "preferredOrientation", "outputLabel"),
            entry("inputExpression", "typeRef", "expressionLanguage"),
            entry("inputEntry", "expressionLanguage"),
            entry("inputValues", "expressionLanguage"),
            entry("output", "typeRef"),
            entry("outputEntry", "expressionLanguage"),
            entry("outputValues", "expressionLanguage"),
            entry("requiredInput", "href"));
    static final Set<String> SAVE_POINTS = Set.of("asyncBefore", "asyncAfter");
    static final Map<String, Set<String>> CAMUNDA_ATTRIBUTES = Map.ofEntries(
            entry("process", "historyTimeToLive", "versionTag"),
            entry("decision", "historyTimeToLive", "versionTag"),
            entry("userTask", "candidateGroups", "formKey", "dueDate"),
            entry("serviceTask", "delegateExpression"),
            entry(
                    "businessRuleTask",
                    "delegateExpression",
                    "decisionRef",
                    "decisionRefBinding",
                    "mapDecisionResult",
                    "resultVariable"));

    static final Set<String> STEPS = names(Step.values(), step -> "${" + step.id() + "}");
    static final Set<String> FORMS = names(Form.values(), Form::id);
    static final Set<String> ROLES = names(Role.values(), Role::id);
    static final Set<String> PROCESSES = names(ProcessId.values(), ProcessId::id);
    static final Set<String> DECISIONS = names(DecisionId.values(), DecisionId::id);
    static final Set<String> MESSAGES = names(MessageName.values(), MessageName::id);
    static final Set<String> VARIABLES = names(Variable.values(), Variable::id);

    private Vocabulary() {}

    /** Whether an element may have this attribute of the standard's. */
    static boolean plainAttribute(String element, String attribute) {
        return EVERYWHERE.contains(attribute)
                || PLAIN_ATTRIBUTES.getOrDefault(element, Set.of()).contains(attribute);
    }

    /** Whether an element may have this attribute of the engine's. */
    static boolean camundaAttribute(String element, String attribute) {
        return SAVE_POINTS.contains(attribute)
                || CAMUNDA_ATTRIBUTES.getOrDefault(element, Set.of()).contains(attribute);
    }

    private static Map.Entry<String, Set<String>> entry(String element, String... attributes) {
        return Map.entry(element, Set.of(attributes));
    }

    private static <E> Set<String> names(E[] all, Function<E, String> name) {
        return Arrays.stream(all).map(name).collect(Collectors.toUnmodifiableSet());
    }
}
