package org.fairlight.workflow;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a model is called on a screen: the name of its process or decision, or its file's when it has none. */
public final class ModelTitle {

    private ModelTitle() {}

    /** @param model may be a draft that nobody could read; then it is called by its file */
    public static String of(Model model) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(model.xml()));
            String wanted = model.isProcess() ? "process" : "decision";
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals(wanted)) {
                    String name = reader.getAttributeValue(null, "name");
                    return name == null || name.isBlank() ? model.id() : name.strip();
                }
            }
        } catch (XMLStreamException unreadable) {
            return model.id();
        }
        return model.id();
    }
}
