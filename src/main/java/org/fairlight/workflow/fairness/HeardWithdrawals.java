package org.fairlight.workflow.fairness;

import static org.fairlight.workflow.Rule.WITHDRAWAL_HEARD;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Finding;
import org.w3c.dom.Element;

/** A choice can be taken back at every moment of every stage, and something happens then. */
final class HeardWithdrawals {

    private HeardWithdrawals() {}

    static List<Finding> of(Drawing drawing) {
        List<Finding> findings = new ArrayList<>();
        Stream.of(Ear.values())
                .filter(ear -> ear.process().id().equals(drawing.id()))
                .forEach(ear -> drawing.process().ifPresent(process -> listen(drawing, process, ear, findings)));
        return findings;
    }

    private static void listen(Drawing drawing, Element process, Ear ear, List<Finding> findings) {
        List<Element> starts = Elements.nodes(process).stream()
                .filter(Elements::isHandler)
                .flatMap(handler -> Elements.nodes(handler).stream())
                .filter(node -> drawing.message(node).equals(ear.message().id()))
                .filter(node -> Elements.kind(node).equals("startEvent"))
                .toList();
        if (starts.isEmpty()) {
            findings.add(drawing.finding(
                    WITHDRAWAL_HEARD,
                    "nothing here hears the message “%s”. Put back the box that listens to it beside all steps, with the step “%s”."
                            .formatted(ear.message().id(), ear.step().id()),
                    process));
        }
        starts.forEach(start -> answered(drawing, start, ear, findings));
    }

    private static void answered(Drawing drawing, Element start, Ear ear, List<Finding> findings) {
        if (!drawing.alwaysPasses(
                start, node -> Drawing.step(node).filter(ear.step()::equals).isPresent())) {
            findings.add(drawing.finding(
                    WITHDRAWAL_HEARD,
                    "after %s nothing may happen: every way from here must come to the step “%s”. Put that step back."
                            .formatted(Elements.called(start), ear.step().id()),
                    start));
        }
        if (ear.ends() && start.getAttribute("isInterrupting").equals("false")) {
            findings.add(drawing.finding(
                    WITHDRAWAL_HEARD,
                    "after %s the work would go on beside it. Let it end what is going on."
                            .formatted(Elements.called(start)),
                    start));
        }
    }
}
