package org.fairlight.workflow.engine;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fairlight.workflow.InvalidModel;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/** Refuses, while a file streams by, what the engine would run, load or fetch. */
class FencedParts extends DefaultHandler {

    /** The engine listens to both; what it offers beyond the standard is nearly all code. */
    private static final Pattern ENGINE = Pattern.compile("http://(?:camunda\\.org/schema/1\\.0/.*|activiti\\.org/.*)");

    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Set<String> ENGINE_ELEMENTS = Set.of("in", "out");
    private static final Set<String> ENGINE_ATTRIBUTES = Set.of(
            "historyTimeToLive",
            "versionTag",
            "candidateGroups",
            "formKey",
            "dueDate",
            "delegateExpression",
            "decisionRef",
            "decisionRefBinding",
            "mapDecisionResult",
            "resultVariable",
            "asyncBefore",
            "asyncAfter");
    private static final Set<String> SCRIPTS = Set.of("scriptTask", "script", "import");
    private static final Set<String> LANGUAGES = Set.of("language", "scriptFormat");

    private static final int DEEPEST = 60;

    private final String file;
    private int depth;
    private Locator place = new LocatorImpl();

    FencedParts(String file) {
        this.file = file;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = locator;
    }

    @Override
    public void startElement(String space, String name, String tag, Attributes attributes) {
        if (++depth > DEEPEST) {
            throw refused("what is nested so deeply");
        }
        boolean extension = ENGINE.matcher(space).matches();
        if (SCRIPTS.contains(name) || (extension && !ENGINE_ELEMENTS.contains(name))) {
            throw refused("<" + tag + ">");
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            if (dangerous(attributes.getURI(i), attributes.getLocalName(i))) {
                throw refused(attributes.getQName(i) + " of <" + tag + ">");
            }
        }
    }

    @Override
    public void endElement(String space, String name, String tag) {
        depth--;
    }

    private static boolean dangerous(String space, String name) {
        return ENGINE.matcher(space).matches()
                ? !ENGINE_ATTRIBUTES.contains(name)
                : space.equals(SCHEMA) ? !name.equals("type") : LANGUAGES.contains(name);
    }

    private InvalidModel refused(String part) {
        return new InvalidModel(
                List.of("%s: line %d: the engine does not take %s.".formatted(file, place.getLineNumber(), part)));
    }

    @Override
    public void error(SAXParseException fault) throws SAXParseException {
        throw fault;
    }
}
