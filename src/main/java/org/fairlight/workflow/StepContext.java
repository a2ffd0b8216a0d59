package org.fairlight.workflow;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a step may know of the running process.
 *
 * @param caseId the business key: a feedback id, or a guardian case's id
 * @param activityId the id of the step's element in the model
 */
public record StepContext(UUID caseId, ProcessId process, String activityId, Map<String, Object> variables) {

    public @Nullable Object get(Variable variable) {
        return variables.get(variable.id());
    }

    public boolean isTrue(Variable variable) {
        return Boolean.TRUE.equals(get(variable));
    }
}
