package org.fairlight.workflow;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.fairlight.security.Role;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one model and names everything in it that is not on the lists. */
class ModelReader {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";
    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://www.omg.org/spec/DMN/20180521/DI/");
    private static final Set<String> HARMLESS_ATTRIBUTE_NAMESPACES =
            Set.of("http://www.w3.org/2000/xmlns/", "http://www.w3.org/2001/XMLSchema-instance");

    private static final Set<String> BPMN_ELEMENTS = Set.of(
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
    private static final Set<String> DMN_ELEMENTS = Set.of(
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
    private static final Set<String> CAMUNDA_ATTRIBUTES = Set.of(
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

    private static final String NAME = "[a-z][A-Za-z]*";
    private static final String LITERAL = "'[A-Z_]+'|true|false|\\d+";
    private static final String TERM = "!?" + NAME + "|" + NAME + " (?:==|!=|<|>|<=|>=) (?:" + LITERAL + ")";
    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{\\(?(?:" + TERM + ")(?: (?:&&|\\|\\|) \\(?(?:" + TERM + ")\\)?)*\\)?}");
    private static final Pattern CLOCK =
            Pattern.compile("\\$\\{clock\\.(?:workingDays|partWay)\\((?:" + NAME + "|\\d{1,3}), nation\\)}");
    private static final Pattern DURATION = Pattern.compile("P(?:\\d{1,4}D)?(?:T(?:\\d{1,4}[HMS])+)?");
    private static final Pattern CHANGING = Pattern.compile("\\b(now|today|random|external)\\b");
    private static final Pattern WORD = Pattern.compile(NAME);

    private static final Set<String> STEPS =
            Arrays.stream(Step.values()).map(step -> "${" + step.id() + "}").collect(Collectors.toSet());
    private static final Set<String> FORMS =
            Arrays.stream(Form.values()).map(Form::id).collect(Collectors.toSet());
    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::id).collect(Collectors.toSet());
    private static final Set<String> PROCESSES =
            Arrays.stream(ProcessId.values()).map(ProcessId::id).collect(Collectors.toSet());
    private static final Set<String> DECISIONS =
            Arrays.stream(DecisionId.values()).map(DecisionId::id).collect(Collectors.toSet());
    private static final Set<String> MESSAGES =
            Arrays.stream(MessageName.values()).map(MessageName::id).collect(Collectors.toSet());
    private static final Set<String> VARIABLES =
            Arrays.stream(Variable.values()).map(Variable::id).collect(Collectors.toSet());

    private final Model model;
    private final List<String> problems = new ArrayList<>();

    ModelReader(Model model) {
        this.model = model;
    }

    List<String> problems() {
        try {
            DocumentBuilder parser = parser().newDocumentBuilder();
            parser.setErrorHandler(new QuietRefusal());
            read(parser.parse(new InputSource(new StringReader(model.xml()))).getDocumentElement(), 0);
        } catch (SAXParseException unreadable) {
            refuse("cannot be read as XML, line " + unreadable.getLineNumber() + ": " + unreadable.getMessage());
        } catch (Exception unreadable) {
            refuse("cannot be read as XML: " + unreadable.getMessage());
        }
        return problems;
    }

    private static DocumentBuilderFactory parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    private void read(Element element, int depth) {
        if (depth > 40) {
            refuse("is nested too deeply.");
            return;
        }
        String space = String.valueOf(element.getNamespaceURI());
        if (DRAWING.contains(space)) {
            return;
        }
        if (!allowed(space, element.getLocalName())) {
            refuse("the element <" + element.getTagName() + "> is not allowed.");
            return;
        }
        attributes(element);
        contents(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                read(inner, depth + 1);
            }
        }
    }

    private boolean allowed(String space, String name) {
        return switch (space) {
            case BPMN -> model.isProcess() && BPMN_ELEMENTS.contains(name);
            case DMN -> !model.isProcess() && DMN_ELEMENTS.contains(name);
            case CAMUNDA -> model.isProcess() && (name.equals("in") || name.equals("out"));
            default -> false;
        };
    }

    private void attributes(Element element) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String space = attribute.getNamespaceURI();
            if (CAMUNDA.equals(space) || CAMUNDA_DMN.equals(space)) {
                camunda(element, attribute);
            } else if (space == null) {
                plain(element, attribute);
            } else if (!HARMLESS_ATTRIBUTE_NAMESPACES.contains(space)) {
                refuse(element, "the attribute " + attribute.getName() + " is not allowed.");
            }
        }
    }

    private void camunda(Element element, Attr attribute) {
        String value = attribute.getValue();
        boolean fine = switch (attribute.getLocalName()) {
            case "candidateGroups" -> ROLES.contains(value);
            case "formKey" -> FORMS.contains(value);
            case "dueDate" -> CLOCK.matcher(value).matches();
            case "delegateExpression" -> STEPS.contains(value);
            case "decisionRef" -> DECISIONS.contains(value);
            case "resultVariable" -> VARIABLES.contains(value);
            case "historyTimeToLive" -> DURATION.matcher(value).matches();
            default ->
                CAMUNDA_ATTRIBUTES.contains(attribute.getLocalName())
                        && WORD.matcher(value).matches();
        };
        if (!fine) {
            refuse(element, attribute.getName() + "=\"" + value + "\" is not allowed.");
        }
    }

    private void plain(Element element, Attr attribute) {
        String value = attribute.getValue();
        boolean fine = switch (attribute.getName()) {
            case "expressionLanguage", "typeLanguage" -> value.equals("feel") || value.endsWith("/FEEL/");
            case "calledElement" -> PROCESSES.contains(value);
            case "businessKey" -> value.equals("#{execution.processBusinessKey}");
            case "source", "target" -> VARIABLES.contains(value);
            case "variables" -> value.equals("all");
            default -> !value.contains("${") && !value.contains("#{");
        };
        if (!fine) {
            refuse(element, attribute.getName() + "=\"" + value + "\" is not allowed.");
        }
    }

    private void contents(Element element) {
        String text = element.getTextContent().strip();
        boolean fine = switch (element.getLocalName()) {
            case "conditionExpression" -> CONDITION.matcher(text).matches();
            case "timeDate" -> CLOCK.matcher(text).matches();
            case "timeDuration" -> DURATION.matcher(text).matches();
            case "text" -> model.isProcess() || !CHANGING.matcher(text).find();
            case "message" -> MESSAGES.contains(element.getAttribute("name"));
            default -> true;
        };
        if (!fine) {
            refuse(element, "may not contain '" + text + "'.");
        }
    }

    private void refuse(Element element, String sentence) {
        String id = element.getAttribute("id");
        refuse((id.isEmpty() ? element.getTagName() : id) + ": " + sentence);
    }

    private void refuse(String sentence) {
        problems.add(model.fileName() + ": " + sentence);
    }

    /** Without it the parser writes to the console on its own. */
    private static final class QuietRefusal extends DefaultHandler {

        @Override
        public void error(SAXParseException fault) throws SAXParseException {
            throw fault;
        }
    }
}
