package org.fairlight.studio;

import java.util.List;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.Model;
import org.springframework.stereotype.Component;

/** Whether a changed model may run: the checks find nothing, and no example speaks against it. */
@Component
class Readiness {

    private final ModelDrafts drafts;
    private final List<KeptExamples> examples;

    Readiness(ModelDrafts drafts, List<KeptExamples> examples) {
        this.drafts = drafts;
        this.examples = examples;
    }

    /** What speaks against it beside the models of today, in sentences; examples are tried once the checks find nothing. */
    List<String> against(Model model) {
        List<String> problems = drafts.problems(model);
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
}
