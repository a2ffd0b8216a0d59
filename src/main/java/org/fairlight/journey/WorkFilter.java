package org.fairlight.journey;

import org.fairlight.feedback.Kind;
import org.fairlight.workflow.Form;
import org.jspecify.annotations.Nullable;

/** What somebody wants to see of their work list; the address of the page keeps it. */
public record WorkFilter(
        WorkTab tab,
        WorkOrder order,
        @Nullable Kind kind,
        @Nullable Form form,
        @Nullable String words) {

    public static WorkFilter of(WorkTab tab) {
        return new WorkFilter(tab, WorkOrder.FAIR, null, null, null);
    }
}
