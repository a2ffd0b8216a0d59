package org.fairlight.workflow;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of a model without ever looking outside it, and writes it. */
public final class ModelXml {

    /** The namespace of the engine's own settings in processes. */
    public static final String CAMUNDA = Vocabulary.CAMUNDA;

    /** The same in decision tables. */
    public static final String CAMUNDA_DMN = Vocabulary.CAMUNDA_DMN;

    private ModelXml() {}

    /** The outermost element; throws when the text is not XML or declares a document type. */
    public static Element read(Model model) throws SAXException {
        try {
            DocumentBuilder parser = parser();
            parser.setErrorHandler(new QuietRefusal());
            return parser.parse(new InputSource(new StringReader(model.xml()))).getDocumentElement();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory cannot be read", impossible);
        } catch (ParserConfigurationException unfit) {
            throw new IllegalStateException("There is no XML parser that refuses what is dangerous", unfit);
        }
    }

    public static String write(Document document) {
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            document.setXmlStandalone(true);
            StringWriter text = new StringWriter();
            writer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException("A model cannot be written", impossible);
        }
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setExpandEntityReferences(false);
        return factory.newDocumentBuilder();
    }

    /** Without it the parser writes to the console on its own. */
    private static final class QuietRefusal extends DefaultHandler {

        @Override
        public void error(SAXParseException fault) throws SAXParseException {
            throw fault;
        }
    }
}
