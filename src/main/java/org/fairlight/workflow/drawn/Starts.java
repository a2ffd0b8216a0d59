package org.fairlight.workflow.drawn;

import java.util.List;
import org.fairlight.workflow.Elements;
import org.w3c.dom.Element;

/** Where a process begins, and the boxes inside it: at one place each. */
final class Starts {

    private final Sheet sheet;

    Starts(Sheet sheet) {
        this.sheet = sheet;
    }

    void look(Element scope) {
        List<Element> starts = Elements.children(scope, "startEvent");
        if (starts.size() != 1) {
            sheet.missing(
                    starts.isEmpty()
                            ? "it has no start. Put one in, and draw a way from it to the first step."
                            : "it begins at more than one place. Keep one start and take the others out.",
                    scope);
        }
        starts.forEach(start -> begins(scope, start));
    }

    private void begins(Element scope, Element start) {
        boolean waits = !Events.definitions(start).isEmpty();
        if (waits && !Elements.isHandler(scope)) {
            sheet.missing(
                    "%s waits for something, yet it begins when a story comes to it. Make it a plain start."
                            .formatted(Elements.called(start)),
                    start);
        }
    }
}
