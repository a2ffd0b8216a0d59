package org.fairlight.workflow;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads one model and names everything in it that is not on the lists. */
class ModelReader {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int DEEPEST = 40;

    private final Model model;
    private final List<Finding> findings = new ArrayList<>();

    ModelReader(Model model) {
        this.model = model;
    }

    List<Finding> findings() {
        if (model.xml().length() > MOST_CHARACTERS) {
            refuse("larger than a million characters.");
            return findings;
        }
        try {
            read(ModelXml.read(model), 0);
        } catch (SAXParseException unreadable) {
            refuse("cannot be read as XML, line " + unreadable.getLineNumber() + ": " + unreadable.getMessage());
        } catch (SAXException unreadable) {
            refuse("cannot be read as XML: " + unreadable.getMessage());
        }
        return findings;
    }

    private void read(Element element, int depth) {
        if (depth > DEEPEST) {
            refuse("is nested too deeply.");
            return;
        }
        String space = String.valueOf(element.getNamespaceURI());
        if (Vocabulary.DRAWING.contains(space)) {
            return;
        }
        if (!allowed(space, element.getLocalName())) {
            findings.add(new Finding(
                    Rule.KNOWN_ELEMENTS,
                    model.fileName(),
                    "the element <" + element.getTagName() + "> is not allowed.",
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

    private boolean allowed(String space, String name) {
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
            if (Vocabulary.CAMUNDA.equals(space) || Vocabulary.CAMUNDA_DMN.equals(space)) {
                camunda(element, attribute);
            } else if (space == null) {
                plain(element, attribute);
            } else if (!Vocabulary.HARMLESS_ATTRIBUTE_NAMESPACES.contains(space)) {
                refuse(Rule.KNOWN_SETTINGS, element, "the attribute " + attribute.getName() + " is not allowed.");
            }
        }
    }

    private void camunda(Element element, Attr attribute) {
        String value = attribute.getValue();
        boolean fine = switch (attribute.getLocalName()) {
            case "candidateGroups" -> Vocabulary.ROLES.contains(value);
            case "formKey" -> Vocabulary.FORMS.contains(value);
            case "dueDate" -> Expressions.CLOCK.matcher(value).matches();
            case "delegateExpression" -> Vocabulary.STEPS.contains(value);
            case "decisionRef" -> Vocabulary.DECISIONS.contains(value);
            case "resultVariable" -> Vocabulary.VARIABLES.contains(value);
            case "historyTimeToLive" -> Expressions.DURATION.matcher(value).matches();
            default ->
                Vocabulary.CAMUNDA_ATTRIBUTES.contains(attribute.getLocalName())
                        && Expressions.WORD.matcher(value).matches();
        };
        if (!fine) {
            refuse(Rule.KNOWN_SETTINGS, element, attribute.getName() + "=\"" + value + "\" is not allowed.");
        }
    }

    private void plain(Element element, Attr attribute) {
        String value = attribute.getValue();
        boolean fine = switch (attribute.getName()) {
            case "expressionLanguage", "typeLanguage" -> value.equals("feel") || value.endsWith("/FEEL/");
            case "calledElement" -> Vocabulary.PROCESSES.contains(value);
            case "businessKey" -> value.equals("#{execution.processBusinessKey}");
            case "source", "target" -> Vocabulary.VARIABLES.contains(value);
            case "variables" -> value.equals("all");
            default -> !value.contains("${") && !value.contains("#{");
        };
        if (!fine) {
            refuse(Rule.KNOWN_SETTINGS, element, attribute.getName() + "=\"" + value + "\" is not allowed.");
        }
    }

    private void contents(Element element) {
        String text = element.getTextContent().strip();
        boolean fine = switch (element.getLocalName()) {
            case "conditionExpression" -> Expressions.CONDITION.matcher(text).matches();
            case "timeDate" -> Expressions.CLOCK.matcher(text).matches();
            case "timeDuration" -> Expressions.DURATION.matcher(text).matches();
            case "text" ->
                model.isProcess() || !Expressions.CHANGING.matcher(text).find();
            case "message" -> Vocabulary.MESSAGES.contains(element.getAttribute("name"));
            default -> true;
        };
        if (!fine) {
            refuse(Rule.SIMPLE_CONDITIONS, element, "may not contain '" + text + "'.");
        }
    }

    private void refuse(Rule rule, Element element, String sentence) {
        String told = element.hasAttribute("id") ? sentence : element.getTagName() + ": " + sentence;
        findings.add(new Finding(rule, model.fileName(), told, identified(element), List.of()));
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
        findings.add(new Finding(Rule.READABLE, model.fileName(), sentence, List.of(), List.of()));
    }
}
