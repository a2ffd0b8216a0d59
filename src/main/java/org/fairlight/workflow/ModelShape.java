package org.fairlight.workflow;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
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
    private static final String UNKNOWN_ENCODING =
            "the file is written in an encoding that is not known; save it as UTF-8.";
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
            return Optional.of(damaged(unreadable.getMessage()));
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
            return "the file says of which document type it is (DOCTYPE), which could fetch something from elsewhere. Take that"
                    + " line out.";
        }
        if (reason.contains("ncoding")) {
            return UNKNOWN_ENCODING;
        }
        if (reason.contains("JAXP")) {
            return "line %d of the file holds more than can be read safely.".formatted(fault.getLineNumber());
        }
        return damaged(fault);
    }

    /** What the reader says is for whoever helps with the file. */
    static String damaged(SAXParseException fault) {
        return "the file is damaged in line %d. Save it again in the program it comes from. The reader says: %s"
                .formatted(fault.getLineNumber(), fault.getMessage());
    }

    static String damaged(@Nullable String reason) {
        return "the file is damaged. Save it again in the program it comes from. The reader says: " + reason;
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
        refuseIf(++elements > MOST_ELEMENTS, "the file has more than " + MOST_ELEMENTS + " parts.");
        refuseIf(
                ++depth > DEEPEST,
                "in line %d parts stand within parts, deeper than can be read safely."
                        .formatted(place.getLineNumber()));
        for (int i = 0; i < attributes.getLength(); i++) {
            value(tag, attributes.getQName(i), attributes.getValue(i));
        }
        identity(space, name, tag, attributes);
    }

    private void encoding() throws Refused {
        String encoding = place.getEncoding();
        refuseIf(
                encoding != null && !encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name()),
                "the file is written in the encoding " + encoding + "; save it as UTF-8.");
        refuseIf(
                place.getXMLVersion() != null && !place.getXMLVersion().equals("1.0"),
                "the file is XML of version " + place.getXMLVersion() + "; save it as 1.0.");
    }

    private void value(String tag, String attribute, String value) throws Refused {
        String where = "in line %d a setting (%s of %s) ".formatted(place.getLineNumber(), attribute, tag);
        refuseIf(value.length() > LONGEST_VALUE, where + "is longer than " + LONGEST_VALUE + " characters.");
        visible(where, value);
    }

    private void identity(String space, String name, String tag, Attributes attributes) throws Refused {
        String id = attributes.getValue("", "id");
        if (id != null) {
            refuseIf(
                    !ID.matcher(id).matches(),
                    "a part is marked by more than letters, digits, dots and dashes (id=\"%s\" of %s)."
                            .formatted(id, tag));
            refuseIf(kinds.put(id, name) != null, "two parts are marked alike (id=\"%s\").".formatted(id));
        }
        for (var kind : Vocabulary.REFERENCES.entrySet()) {
            String to = attributes.getValue("", kind.getKey());
            if (to != null && !name.equals("association")) {
                references.add(new Reference(tag, kind.getKey(), to, kind.getValue()));
            }
        }
        refuseIf(
                name.equals("callActivity") && model.id().equals(attributes.getValue("", "calledElement")),
                "“%s” runs the process that it stands in. Choose another.".formatted(id));
        if (space.equals(Vocabulary.BPMN) && name.equals("process")) {
            defined(id);
            String runs = attributes.getValue("", "isExecutable");
            refuseIf(
                    !"true".equals(runs),
                    "the process is not meant to run (isExecutable=\"%s\").".formatted(Objects.toString(runs, "")));
        } else if (space.equals(Vocabulary.DMN) && name.equals("decision")) {
            defined(id);
        }
    }

    private void defined(String id) throws Refused {
        refuseIf(
                !model.id().equals(id),
                "the file holds “%s”, where only “%s” may stand.".formatted(id, model.fileName()));
        definitions++;
    }

    @Override
    public void characters(char[] text, int start, int length) throws Refused {
        visible("in line %d the text ".formatted(place.getLineNumber()), new String(text, start, length));
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
        refuseIf(definitions != 1, "the file must hold “%s” once.".formatted(model.fileName()));
        for (Reference reference : references) {
            refuseIf(
                    !reference.fits(kinds),
                    "two parts are joined that cannot be (%s). Draw it anew.".formatted(reference));
        }
    }

    @Override
    public void processingInstruction(String target, String data) throws Refused {
        throw new Refused(
                "line %d speaks to another program (<?%s?>). Take it out.".formatted(place.getLineNumber(), target));
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
            return "%s=\"%s\" of %s".formatted(attribute, to, tag);
        }
    }

    private static final class Refused extends SAXException {

        Refused(String sentence) {
            super(sentence);
        }
    }
}
