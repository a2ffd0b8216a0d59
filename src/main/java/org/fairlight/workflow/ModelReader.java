package org.fairlight.workflow;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads one model and names everything in it that is not on the lists. */
class ModelReader {

    private static final int DEEPEST = 40;
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int LONGEST_SENTENCE = 500;

    private final Model model;
    private final List<Finding> findings = new ArrayList<>();

    ModelReader(Model model) {
        this.model = model;
    }

    List<Finding> findings() {
        if (model.xml().length() > MOST_CHARACTERS) {
            refuse("the file is larger than a million characters.");
        } else {
            ModelShape.problem(model).ifPresentOrElse(this::refuse, this::parse);
        }
        return findings;
    }

    private void parse() {
        try {
            read(ModelXml.read(model), 0);
        } catch (SAXParseException unreadable) {
            refuse(ModelShape.damaged(unreadable));
        } catch (SAXException unreadable) {
            refuse(ModelShape.damaged(unreadable.getMessage()));
        }
    }

    private void read(Element element, int depth) {
        if (depth > DEEPEST) {
            refuse("parts stand within parts, deeper than can be read safely.");
            return;
        }
        String space = String.valueOf(element.getNamespaceURI());
        if (!allowed(element, space, element.getLocalName())) {
            findings.add(new Finding(
                    Rule.KNOWN_ELEMENTS,
                    model.fileName(),
                    PartWords.of(element)
                            + " cannot be used here. Take it out, or put in its place what the lists offer.",
                    identified(element),
                    List.of()));
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

    private boolean allowed(Element element, String space, String name) {
        if (Vocabulary.DRAWING.contains(space)) {
            return Vocabulary.DRAWING_ELEMENTS.contains(name)
                    && (drawing(element.getParentNode()) || atTheTop(element));
        }
        return !drawing(element.getParentNode()) && known(space, name);
    }

    private static boolean drawing(Node node) {
        return node instanceof Element parent && Vocabulary.DRAWING.contains(String.valueOf(parent.getNamespaceURI()));
    }

    private static boolean atTheTop(Element element) {
        return element.getParentNode() == element.getOwnerDocument().getDocumentElement();
    }

    private boolean known(String space, String name) {
        return switch (space) {
            case Vocabulary.BPMN -> model.isProcess() && Vocabulary.BPMN_ELEMENTS.contains(name);
            case Vocabulary.DMN -> !model.isProcess() && Vocabulary.DMN_ELEMENTS.contains(name);
            case Vocabulary.CAMUNDA -> model.isProcess() && (name.equals("in") || name.equals("out"));
            default -> false;
        };
    }

    private void attributes(Element element) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String space = attribute.getNamespaceURI();
            boolean drawn = drawing(element);
            if (drawn && (space == null || Vocabulary.COLOURS.contains(space))) {
                words(element, attribute);
            } else if (!drawn && (model.isProcess() ? Vocabulary.CAMUNDA : Vocabulary.CAMUNDA_DMN).equals(space)) {
                camunda(element, attribute);
            } else if (space == null) {
                plain(element, attribute);
            } else if (Vocabulary.SCHEMA.equals(space)) {
                type(element, attribute);
            } else if (!Vocabulary.DECLARATION.equals(space)) {
                refuseUnknown(element, attribute);
            }
        }
    }

    private void camunda(Element element, Attr attribute) {
        String value = attribute.getValue();
        boolean fine = switch (attribute.getLocalName()) {
            case "candidateGroups" -> Vocabulary.ROLES.contains(value);
            case "formKey" -> Vocabulary.FORMS.contains(value);
            case "dueDate" -> Expressions.clock(value);
            case "delegateExpression" -> Vocabulary.STEPS.contains(value);
            case "decisionRef" -> Vocabulary.DECISIONS.contains(value);
            case "resultVariable" -> Vocabulary.VARIABLES.contains(value);
            case "historyTimeToLive" -> Expressions.duration(value);
            case "decisionRefBinding" -> Vocabulary.BINDINGS.contains(value);
            case "mapDecisionResult" -> Vocabulary.RESULTS.contains(value);
            case "asyncBefore", "asyncAfter" -> Vocabulary.TRUTH.contains(value);
            default -> Expressions.word(value);
        };
        if (!Vocabulary.camundaAttribute(element.getLocalName(), attribute.getLocalName())) {
            refuseUnknown(element, attribute);
        } else if (!fine) {
            refuseValue(element, attribute);
        }
    }

    private void plain(Element element, Attr attribute) {
        String value = attribute.getValue();
        boolean fine = switch (attribute.getName()) {
            case "expressionLanguage", "typeLanguage" -> !model.isProcess() && Vocabulary.FEEL.contains(value);
            case "href" -> value.startsWith("#");
            case "calledElement" -> Vocabulary.PROCESSES.contains(value);
            case "businessKey" -> value.equals("#{execution.processBusinessKey}");
            case "source", "target" -> Vocabulary.VARIABLES.contains(value);
            case "variables" -> value.equals("all");
            default -> Expressions.plain(value);
        };
        if (!Vocabulary.plainAttribute(element.getLocalName(), attribute.getName())) {
            refuseUnknown(element, attribute);
        } else if (!fine) {
            refuseValue(element, attribute);
        }
    }

    private void words(Element element, Attr attribute) {
        if (!Expressions.plain(attribute.getValue())) {
            refuseValue(element, attribute);
        }
    }

    /** A place to fetch a schema from would be a way out of this machine. */
    private void type(Element element, Attr attribute) {
        if (!attribute.getLocalName().equals("type")
                || !Vocabulary.EXPRESSIONS.contains(element.getLocalName())
                || !attribute.getValue().endsWith("tFormalExpression")) {
            refuseUnknown(element, attribute);
        }
    }

    private void contents(Element element) {
        String text = ownText(element);
        boolean fine = switch (element.getLocalName()) {
            case "conditionExpression" -> Expressions.condition(text);
            case "timeDate" -> Expressions.clock(text);
            case "timeDuration" -> Expressions.duration(text);
            case "text" -> model.isProcess() ? Expressions.plain(text) : Expressions.cell(text);
            case "message" -> Vocabulary.MESSAGES.contains(element.getAttribute("name"));
            default -> Vocabulary.WORDS.contains(element.getLocalName()) ? Expressions.plain(text) : text.isEmpty();
        };
        if (!fine) {
            refuse(Rule.SIMPLE_CONDITIONS, element, refused(element, text));
        } else if (Vocabulary.EXPRESSIONS.contains(element.getLocalName())
                && element.getChildNodes().getLength() > 1) {
            refuse(
                    Rule.SIMPLE_CONDITIONS,
                    element,
                    PartWords.of(element) + " is written in several pieces. Put it together anew.");
        }
    }

    private static String refused(Element element, String text) {
        return switch (element.getLocalName()) {
            case "conditionExpression" ->
                "the condition “%s” does more than compare facts of the story. Put it together from the lists."
                        .formatted(text);
            case "timeDate", "timeDuration" -> "“%s” is no time that can be counted here. Choose one.".formatted(text);
            case "message" ->
                "“%s” is no message that anybody sends. Choose one from the list."
                        .formatted(element.getAttribute("name"));
            case "text" -> "“%s” does more than name values. Choose from the list.".formatted(text);
            default -> "“%s” may not be written here. Take it out.".formatted(text);
        };
    }

    /** As the engine takes it: without what elements inside say. */
    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text piece) {
                text.append(piece.getData());
            }
        }
        return text.toString().strip();
    }

    private void refuseUnknown(Element element, Attr attribute) {
        refuse(element, attribute, "a setting is not known here (%s=\"%s\"). Take it out.");
    }

    private void refuseValue(Element element, Attr attribute) {
        refuse(
                element,
                attribute,
                "a setting has a value that is not known here (%s=\"%s\"). Choose one from the lists.");
    }

    /** What can be marked on the picture needs no words to be found by. */
    private void refuse(Element element, Attr attribute, String sentence) {
        String where = element.hasAttribute("id") ? "" : PartWords.of(element) + ": ";
        refuse(Rule.KNOWN_SETTINGS, element, where + sentence.formatted(attribute.getName(), attribute.getValue()));
    }

    private void refuse(Rule rule, Element element, String sentence) {
        findings.add(new Finding(rule, model.fileName(), shortened(sentence), identified(element), List.of()));
    }

    /** The element itself or the nearest around it that can be marked on the drawing. */
    private static List<String> identified(Element element) {
        for (Node around = element; around instanceof Element one; around = one.getParentNode()) {
            if (one.hasAttribute("id")) {
                return List.of(one.getAttribute("id"));
            }
        }
        return List.of();
    }

    private void refuse(String sentence) {
        findings.add(new Finding(Rule.READABLE, model.fileName(), shortened(sentence), List.of(), List.of()));
    }

    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST_SENTENCE ? sentence : sentence.substring(0, LONGEST_SENTENCE) + " (…).";
    }
}
