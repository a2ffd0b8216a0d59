package org.fairlight.workflow.fairness;

import static org.fairlight.workflow.Rule.SEPARATE_DOOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fairlight.security.Role;
import org.fairlight.workflow.DecisionId;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Step;
import org.w3c.dom.Element;

/** The guardian's process and the learning journey know nothing of each other. */
final class SeparateDoor {

    private static final Set<Step> BEHIND_THE_DOOR = Set.of(Step.OFFER_HELP, Step.CLOSE_GUARDIAN_CASE);

    private SeparateDoor() {}

    static List<Finding> of(Drawing drawing) {
        List<Finding> findings = drawing.id().equals(ProcessId.GUARDIAN.id()) ? behind(drawing) : before(drawing);
        drawing.all("businessRuleTask").stream()
                .filter(task -> Drawing.camunda(task, "decisionRef").equals(DecisionId.NO_BLAME_ROUTING.id()))
                .forEach(task -> findings.add(drawing.finding(
                        SEPARATE_DOOR,
                        "%s asks the table of ways by itself, so that the process would remember that a guardian looks. Let it do “%s” instead, which forgets that."
                                .formatted(Elements.called(task), Step.CHOOSE_ROUTE.id()),
                        task)));
        return findings;
    }

    private static List<Finding> before(Drawing drawing) {
        List<Finding> findings = new ArrayList<>();
        for (Element element : drawing.all("*")) {
            boolean guardians = Drawing.camunda(element, "candidateGroups").equals(Role.GUARDIAN.id())
                    || Drawing.form(element)
                            .map(Form::role)
                            .filter(Role.GUARDIAN::equals)
                            .isPresent()
                    || Drawing.step(element)
                            .filter(Step.CLOSE_GUARDIAN_CASE::equals)
                            .isPresent()
                    || element.getAttribute("calledElement").equals(ProcessId.GUARDIAN.id());
            if (guardians) {
                findings.add(drawing.finding(
                        SEPARATE_DOOR,
                        "%s belongs to the guardian, whose work must leave no trace in the learning journey. Take it out; the table that chooses the way opens the guardian’s door by itself."
                                .formatted(Elements.called(element)),
                        element));
            }
        }
        return findings;
    }

    private static List<Finding> behind(Drawing drawing) {
        List<Finding> findings = new ArrayList<>();
        for (Element element : drawing.all("*")) {
            boolean learning = Drawing.form(element)
                            .map(Form::role)
                            .filter(role -> role != Role.GUARDIAN)
                            .isPresent()
                    || Drawing.step(element)
                            .filter(step -> !BEHIND_THE_DOOR.contains(step))
                            .isPresent()
                    || element.hasAttribute("calledElement");
            if (learning) {
                findings.add(drawing.finding(
                        SEPARATE_DOOR,
                        "%s belongs to the learning journey, which must not learn of what the guardian looks at. Take it out."
                                .formatted(Elements.called(element)),
                        element));
            }
        }
        drawing.process().ifPresent(process -> walked(drawing, process, findings));
        return findings;
    }

    private static void walked(Drawing drawing, Element process, List<Finding> findings) {
        Elements.nodes(process).stream()
                .filter(node -> Elements.kind(node).equals("startEvent"))
                .filter(start -> !drawing.alwaysPasses(
                        start,
                        node -> Drawing.form(node)
                                .filter(Form.GUARDIAN_TRIAGE::equals)
                                .isPresent()))
                .forEach(start -> findings.add(drawing.finding(
                        SEPARATE_DOOR,
                        "a worry can come to an end without a guardian having looked at it. Let every way from here pass the form “%s”."
                                .formatted(Form.GUARDIAN_TRIAGE.title()),
                        start)));
    }
}
