package org.fairlight.workflow.fairness;

import static org.fairlight.workflow.Rule.CALLED_WITH_ITS_STORY;
import static org.fairlight.workflow.Rule.NAMED;
import static org.fairlight.workflow.Rule.NOTHING_MISSING;
import static org.fairlight.workflow.Rule.RIGHT_HANDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Finding;
import org.w3c.dom.Element;

/** Nothing a step needs is missing: its form, its story, its name. */
final class Completeness {

    private static final List<String> SEEN =
            List.of("startEvent", "endEvent", "userTask", "serviceTask", "businessRuleTask", "callActivity");
    private static final Set<String> UNKIND = Set.of("blame", "culprit", "offender", "incident", "escalat");

    private Completeness() {}

    static List<Finding> of(Drawing drawing) {
        List<Finding> findings = new ArrayList<>();
        List<Element> processes = drawing.all("process");
        if (drawing.process().isEmpty() || processes.size() != 1) {
            findings.add(new Finding(
                    NOTHING_MISSING,
                    drawing.file(),
                    "there must be one process in this file, and it must be “%s”.".formatted(drawing.file()),
                    processes.stream().map(Elements::id).toList(),
                    List.of()));
        }
        drawing.all("userTask").stream()
                .filter(task -> Drawing.form(task).isEmpty())
                .forEach(task -> findings.add(drawing.finding(
                        RIGHT_HANDS, Elements.called(task) + " asks for no form. Choose the form to fill in.", task)));
        drawing.all("callActivity").stream()
                .filter(call -> !Mapping.into(call).handsOverTheStory())
                .forEach(call -> findings.add(drawing.finding(
                        CALLED_WITH_ITS_STORY,
                        Elements.called(call)
                                + " starts without knowing which story it is about. Choose once more which process it runs.",
                        call)));
        names(drawing, findings);
        return findings;
    }

    private static void names(Drawing drawing, List<Finding> findings) {
        for (Element element :
                SEEN.stream().flatMap(kind -> drawing.all(kind).stream()).toList()) {
            String name = element.getAttribute("name").toLowerCase(Locale.ROOT);
            if (name.isBlank()) {
                findings.add(drawing.finding(NAMED, "give this a name that anybody understands.", element));
            }
            UNKIND.stream()
                    .filter(name::contains)
                    .forEach(word -> findings.add(drawing.finding(
                            NAMED,
                            "%s says “%s…”, which makes people afraid. Say what helps instead."
                                    .formatted(Elements.called(element), word),
                            element)));
        }
    }
}
