package org.fairlight.studio;

import java.util.List;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelRules;
import org.springframework.stereotype.Component;

/** Whether a changed model may run: the checks find nothing, and no example speaks against it. */
@Component
class Readiness {

    private final LiveModels live;
    private final List<KeptExamples> examples;

    Readiness(LiveModels live, List<KeptExamples> examples) {
        this.live = live;
        this.examples = examples;
    }

    /** What speaks against it beside the models of today, in sentences; examples are tried once the checks find nothing. */
    List<String> against(Model model) {
        List<String> problems = problems(model);
        return problems.isEmpty()
                ? examples.stream()
                        .flatMap(kind -> kind.against(model).stream())
                        .toList()
                : problems;
    }

    /** @throws InvalidModel when anything speaks against it */
    void require(Model model) {
        List<String> against = against(model);
        if (!against.isEmpty()) {
            throw new InvalidModel(against);
        }
    }

    private List<String> problems(Model model) {
        List<Model> others = live.all();
        List<Finding> found = ModelRules.findings(model, others).stream()
                .filter(finding -> finding.rule().refuses())
                .toList();
        FindingWords words = new FindingWords(model, others);
        return words.alike(found).stream().map(words::of).toList();
    }
}
