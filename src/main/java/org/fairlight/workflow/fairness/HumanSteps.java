package org.fairlight.workflow.fairness;

import static org.fairlight.workflow.Rule.HELP_BEFORE_THE_CLOCK;
import static org.fairlight.workflow.Rule.JOURNEY_ROLES_ONLY;
import static org.fairlight.workflow.Rule.RIGHT_HANDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fairlight.security.Role;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Step;
import org.w3c.dom.Element;

/** Who is asked, by when, and who helps them before the time is over. */
final class HumanSteps {

    private static final Set<Role> LEARNING =
            Set.of(Role.CLINICIAN, Role.FACILITATOR, Role.IMPROVEMENT_LEAD, Role.PRIVACY_STEWARD);
    private static final Pattern CLOCK = Pattern.compile("\\$\\{clock\\.(workingDays|partWay)\\((\\w+), nation\\)}");

    private HumanSteps() {}

    static List<Finding> of(Drawing drawing) {
        List<Finding> findings = new ArrayList<>();
        for (Element task : drawing.all("userTask")) {
            role(drawing, task, findings);
            clock(drawing, task, findings);
        }
        return findings;
    }

    /** Before names are hidden only the privacy steward reads; behind the guardian's door only the guardian. */
    private static Set<Role> allowed(Drawing drawing) {
        if (drawing.id().equals(ProcessId.GUARDIAN.id())) {
            return Set.of(Role.GUARDIAN);
        }
        return drawing.id().equals(ProcessId.CONSENT.id()) ? Set.of(Role.PRIVACY_STEWARD) : LEARNING;
    }

    private static void role(Drawing drawing, Element task, List<Finding> findings) {
        String asked = Drawing.camunda(task, "candidateGroups");
        boolean byName = !Drawing.camunda(task, "assignee").isEmpty()
                || !Drawing.camunda(task, "candidateUsers").isEmpty();
        Optional<Role> role = Role.ofId(asked).filter(allowed(drawing)::contains);
        if (byName) {
            findings.add(drawing.finding(
                    JOURNEY_ROLES_ONLY,
                    Elements.called(task) + " is given to one person. Give it to a role; whoever has time takes it on.",
                    task));
        }
        if (role.isEmpty()) {
            findings.add(drawing.finding(
                    JOURNEY_ROLES_ONLY,
                    "%s is given to %s, who has no part in this process. Choose one of: %s."
                            .formatted(
                                    Elements.called(task),
                                    asked.isBlank() ? "nobody" : "“" + asked + "”",
                                    titles(allowed(drawing))),
                    task));
        }
        Drawing.form(task)
                .filter(form -> role.isPresent() && form.role() != role.get())
                .ifPresent(form -> findings.add(wrongHands(drawing, task, form)));
    }

    private static Finding wrongHands(Drawing drawing, Element task, Form form) {
        return drawing.finding(
                RIGHT_HANDS,
                "the form “%s” can be filled in only by: %s. Give %s to them, or choose another form."
                        .formatted(form.title(), form.role().title(), Elements.called(task)),
                task);
    }

    private static String titles(Set<Role> roles) {
        return roles.stream().map(Role::title).sorted().collect(Collectors.joining(", "));
    }

    private static void clock(Drawing drawing, Element task, List<Finding> findings) {
        Matcher due = CLOCK.matcher(Drawing.camunda(task, "dueDate"));
        if (!due.matches() || !due.group(1).equals("workingDays")) {
            findings.add(drawing.finding(
                    HELP_BEFORE_THE_CLOCK,
                    Elements.called(task) + " has no time to be done by. Say within how many working days.",
                    task));
            return;
        }
        if (!Patience.isEnough(due.group(2))) {
            findings.add(drawing.finding(
                    HELP_BEFORE_THE_CLOCK,
                    "%s is to be done within %s working days. Give %s."
                            .formatted(Elements.called(task), due.group(2), Patience.bounds()),
                    task));
        }
        if (drawing.boundaries(task).stream().noneMatch(event -> offersHelp(drawing, event, due.group(2)))) {
            findings.add(drawing.finding(
                    HELP_BEFORE_THE_CLOCK,
                    "nobody offers help with %s before its time is over. Tick “Offer help part-way” beside the picture: it draws a reminder on the edge of the step that leaves the task where it is, counts by the same clock (“%s”) and leads to “%s”."
                            .formatted(Elements.called(task), due.group(2), Step.OFFER_HELP.id()),
                    task));
        }
    }

    private static boolean offersHelp(Drawing drawing, Element event, String days) {
        Matcher timer = CLOCK.matcher(Elements.children(event, "timerEventDefinition").stream()
                .map(definition -> definition.getTextContent().strip())
                .collect(Collectors.joining()));
        return event.getAttribute("cancelActivity").equals("false")
                && timer.matches()
                && timer.group(1).equals("partWay")
                && timer.group(2).equals(days)
                && drawing.alwaysPasses(
                        event,
                        node -> Drawing.step(node)
                                .filter(Step.OFFER_HELP::equals)
                                .isPresent());
    }
}
