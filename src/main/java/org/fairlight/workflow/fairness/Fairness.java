package org.fairlight.workflow.fairness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fairlight.workflow.DecisionId;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Rule;

/** Looks whether the models of a whole journey are fair and complete, by themselves and together. */
public final class Fairness {

    private Fairness() {}

    /** What is unfair or missing, and advice; models that cannot be read are left out, as others tell of them. */
    public static List<Finding> findings(List<Model> models) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        for (Model model : models) {
            if (model.isProcess()) {
                Drawing.of(model).ifPresent(drawing -> drawings.put(drawing.id(), drawing));
            } else if (model.id().equals(DecisionId.NO_BLAME_ROUTING.id())) {
                findings.addAll(RoutingTable.findings(model));
            } else if (model.id().equals(DecisionId.REPLY_CLOCK.id())) {
                findings.addAll(Patience.ofClocks(model));
            }
        }
        for (Drawing drawing : drawings.values()) {
            findings.addAll(Completeness.of(drawing));
            findings.addAll(Readability.of(drawing));
            findings.addAll(Forks.of(drawing));
            findings.addAll(Patience.of(drawing));
            findings.addAll(HeardWithdrawals.of(drawing));
            findings.addAll(HumanSteps.of(drawing));
            findings.addAll(SeparateDoor.of(drawing));
        }
        findings.addAll(together(drawings));
        return findings;
    }

    private static List<Finding> together(Map<String, Drawing> drawings) {
        Drawing main = drawings.get(ProcessId.FEEDBACK_TO_LEARNING.id());
        boolean whole = Stream.of(ProcessId.values()).map(ProcessId::id).allMatch(drawings::containsKey);
        if (main == null || !whole) {
            return List.of();
        }
        try {
            return main.process()
                    .map(process -> together(new WholeJourney(drawings, main, process)))
                    .orElse(List.of());
        } catch (WholeJourney.TooLarge tooLarge) {
            return List.of(new Finding(
                    Rule.SMALL_ENOUGH,
                    main.file(),
                    "the journey is too large to be checked: too many calls within calls.",
                    List.of(),
                    List.of()));
        }
    }

    private static List<Finding> together(WholeJourney journey) {
        Facts facts = Facts.ofAll(journey);
        return Stream.of(
                        new JourneyRules(journey, facts).findings(),
                        new Beforehand(journey, facts).findings(),
                        new HiddenOnce(journey).findings(),
                        new Questions(journey).findings())
                .flatMap(List::stream)
                .toList();
    }
}
