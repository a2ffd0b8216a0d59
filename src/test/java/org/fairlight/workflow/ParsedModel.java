package org.fairlight.workflow;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A model as a test reads it. */
public record ParsedModel(String id, Document document) {

    private static final Pattern WORD = Pattern.compile("(?<!')\\b[a-z][A-Za-z]*\\b(?!')");

    public static ParsedModel of(Model model) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new ParsedModel(
                    model.id(), factory.newDocumentBuilder().parse(new InputSource(new StringReader(model.xml()))));
        } catch (Exception unreadable) {
            throw new AssertionError(model.fileName(), unreadable);
        }
    }

    public List<Element> elements(String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    public List<String> camunda(String attribute) {
        return elements("*").stream()
                .map(element -> element.getAttributeNS("http://camunda.org/schema/1.0/bpmn", attribute))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Names of variables in conditions. */
    public List<String> variablesInConditions() {
        List<String> names = new ArrayList<>();
        elements("conditionExpression").forEach(condition -> {
            Matcher words = WORD.matcher(condition.getTextContent());
            while (words.find()) {
                if (!words.group().equals("true") && !words.group().equals("false")) {
                    names.add(words.group());
                }
            }
        });
        return names;
    }
}
