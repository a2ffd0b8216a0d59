package org.fairlight.workflow.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The names a model can use: one per {@link Step}, and the clock; nothing else of the application. */
@Component
class StepCatalogue {

    private final Map<Object, Object> names = new HashMap<>();
    private final ObjectProvider<ProcessStep> steps;

    StepCatalogue(ObjectProvider<ProcessStep> steps, ModelClock clock) {
        this.steps = steps;
        names.put("clock", clock);
    }

    Map<Object, Object> names() {
        return Collections.unmodifiableMap(names);
    }

    /** Called at each start, once all services exist; fails when a step of the catalogue has no code, or two. */
    void fill() {
        Arrays.stream(Step.values()).map(Step::id).forEach(names::remove);
        steps.forEach(step -> {
            if (names.put(step.step().id(), new StepDelegate(step)) != null) {
                throw new IllegalStateException("Two classes want to be the step " + step.step());
            }
        });
        List<Step> missing = Arrays.stream(Step.values())
                .filter(step -> !names.containsKey(step.id()))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("No class does the steps " + missing);
        }
    }
}
