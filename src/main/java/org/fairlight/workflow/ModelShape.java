package org.fairlight.workflow;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.Locator2;
import org.xml.sax.ext.Locator2Impl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks at the very bytes that the engine would read, as a stream, before anything is built from them: one encoding, no document
 * type, no invisible characters, not endless, and the one process or decision that the file's name promises.
 */
final class ModelShape extends DefaultHandler {

    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int LONGEST_VALUE = 2_000;
    private static final String UNKNOWN_ENCODING = "is written in an encoding that is not known; save it as UTF-8.";
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,199}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\u0085\\u2028\\u2029\\uFFFD]");

    private final Model model;
    private final Map<String, String> kinds = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private Locator2 place = new Locator2Impl();
    private int depth;
    private int elements;
    private int definitions;

    private ModelShape(Model model) {
        this.model = model;
    }

    /** The first thing wrong with it, in a sentence; empty when the rest of the rules can look. */
    static Optional<String> problem(Model model) {
        try {
            var bytes = new ByteArrayInputStream(model.xml().getBytes(StandardCharsets.UTF_8));
            parser().parse(bytes, new ModelShape(model));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.getMessage());
        } catch (SAXParseException unreadable) {
            return Optional.of(unreadable(unreadable));
        } catch (UnsupportedEncodingException unknown) {
            return Optional.of(UNKNOWN_ENCODING);
        } catch (Exception unreadable) {
            return Optional.of("cannot be read as XML: " + unreadable.getMessage());
        }
    }

    private static SAXParser parser() throws Exception {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newSAXParser();
    }

    private static String unreadable(SAXParseException fault) {
        String reason = String.valueOf(fault.getMessage());
        if (reason.contains("DOCTYPE")) {
            return "a document type (DOCTYPE) is not allowed.";
        }
        if (reason.contains("ncoding")) {
            return UNKNOWN_ENCODING;
        }
        if (reason.contains("JAXP")) {
            return "line " + fault.getLineNumber() + " holds more than can be read safely.";
        }
        return "cannot be read as XML, line " + fault.getLineNumber() + ": " + reason;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = (Locator2) locator;
    }

    @Override
    public void startElement(String space, String name, String tag, Attributes attributes) throws Refused {
        if (elements == 0) {
            encoding();
        }
        refuseIf(++elements > MOST_ELEMENTS, "has more than " + MOST_ELEMENTS + " elements.");
        refuseIf(++depth > DEEPEST, "line " + place.getLineNumber() + ": is nested too deeply.");
        for (int i = 0; i < attributes.getLength(); i++) {
            value(tag, attributes.getQName(i), attributes.getValue(i));
        }
        identity(space, name, tag, attributes);
    }

    private void encoding() throws Refused {
        String encoding = place.getEncoding();
        refuseIf(
                encoding != null && !encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name()),
                "is written in the encoding " + encoding + "; save it as UTF-8.");
        refuseIf(
                place.getXMLVersion() != null && !place.getXMLVersion().equals("1.0"),
                "is XML of version " + place.getXMLVersion() + "; save it as 1.0.");
    }

    private void value(String tag, String attribute, String value) throws Refused {
        String where = "line %d: %s of <%s> ".formatted(place.getLineNumber(), attribute, tag);
        refuseIf(value.length() > LONGEST_VALUE, where + "is longer than " + LONGEST_VALUE + " characters.");
        visible(where, value);
    }

    private void identity(String space, String name, String tag, Attributes attributes) throws Refused {
        String id = attributes.getValue("", "id");
        if (id != null) {
            refuseIf(
                    !ID.matcher(id).matches(),
                    "the id '" + id + "' of <" + tag + "> may have only letters, digits, dots and dashes.");
            refuseIf(kinds.put(id, name) != null, "the id '" + id + "' is there twice.");
        }
        for (var kind : Vocabulary.REFERENCES.entrySet()) {
            String to = attributes.getValue("", kind.getKey());
            if (to != null && !name.equals("association")) {
                references.add(new Reference(tag, kind.getKey(), to, kind.getValue()));
            }
        }
        refuseIf(
                name.equals("callActivity") && model.id().equals(attributes.getValue("", "calledElement")),
                id + ": a process may not call itself.");
        if (space.equals(Vocabulary.BPMN) && name.equals("process")) {
            defined(id);
            refuseIf(!"true".equals(attributes.getValue("", "isExecutable")), id + ": must say isExecutable=\"true\".");
        } else if (space.equals(Vocabulary.DMN) && name.equals("decision")) {
            defined(id);
        }
    }

    private void defined(String id) throws Refused {
        refuseIf(!model.id().equals(id), "may define only '" + model.id() + "', not '" + id + "'.");
        definitions++;
    }

    @Override
    public void characters(char[] text, int start, int length) throws Refused {
        visible("line " + place.getLineNumber() + ": the text ", new String(text, start, length));
    }

    private static void visible(String where, String text) throws Refused {
        var found = INVISIBLE.matcher(text);
        if (found.find()) {
            throw new Refused("%shas an invisible character (U+%04X)."
                    .formatted(where, found.group().codePointAt(0)));
        }
    }

    @Override
    public void endElement(String space, String name, String tag) {
        depth--;
    }

    @Override
    public void endDocument() throws Refused {
        refuseIf(definitions != 1, "must define '" + model.id() + "' once.");
        for (Reference reference : references) {
            refuseIf(!reference.fits(kinds), reference + " is not allowed: that is something else.");
        }
    }

    @Override
    public void processingInstruction(String target, String data) throws Refused {
        throw new Refused("line " + place.getLineNumber() + ": <?" + target + "?> is not allowed.");
    }

    @Override
    public void error(SAXParseException fault) throws SAXException {
        throw fault;
    }

    private static void refuseIf(boolean wrong, String sentence) throws Refused {
        if (wrong) {
            throw new Refused(sentence);
        }
    }

    /** What an attribute points at; that it is there at all, the engine tells with the line. */
    private record Reference(String tag, String attribute, String to, Set<String> allowed) {

        boolean fits(Map<String, String> kinds) {
            return !kinds.containsKey(to) || allowed.contains(kinds.get(to));
        }

        @Override
        public String toString() {
            return "%s=\"%s\" of <%s>".formatted(attribute, to, tag);
        }
    }

    private static final class Refused extends SAXException {

        Refused(String sentence) {
            super(sentence);
        }
    }
}
