package org.fairlight.insight;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The name of a model, and the names of the elements at which a story can wait, in the order they are written. */
record ElementNames(String process, Map<String, String> byId) {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Set<String> PLACES_TO_WAIT = Set.of(
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "callActivity",
            "eventBasedGateway",
            "intermediateCatchEvent");

    static ElementNames of(String xml) {
        NodeList elements = parse(xml).getElementsByTagNameNS(BPMN, "*");
        String process = "";
        Map<String, String> byId = new LinkedHashMap<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if ("process".equals(element.getLocalName())) {
                process = name(element);
            } else if (PLACES_TO_WAIT.contains(element.getLocalName())) {
                byId.put(element.getAttribute("id"), name(element));
            }
        }
        return new ElementNames(process, byId);
    }

    /** The name on the picture, on one line; an element without one is called by its id. */
    private static String name(Element element) {
        String name = element.getAttribute("name").replaceAll("\\s+", " ").strip();
        return name.isEmpty() ? element.getAttribute("id").replace('-', ' ') : name;
    }

    private static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalArgumentException("A model cannot be read", unreadable);
        }
    }
}
