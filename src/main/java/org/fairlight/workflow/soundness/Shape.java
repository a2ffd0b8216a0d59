package org.fairlight.workflow.soundness;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** What kind of step an element is, as far as the game must know. */
final class Shape {

    private Shape() {}

    /** Whether a case stays here until somebody does something or an event comes; everything else happens at once. */
    static boolean waits(FlowNode node) {
        return switch (node) {
            case ServiceTask task -> task.isCamundaAsyncBefore() || task.isCamundaAsyncAfter();
            case BusinessRuleTask task -> task.isCamundaAsyncBefore() || task.isCamundaAsyncAfter();
            case Activity activity -> true;
            case CatchEvent event -> true;
            default -> false;
        };
    }

    static boolean isEventSubProcess(FlowElement element) {
        return element instanceof SubProcess sub && sub.triggeredByEvent();
    }

    static boolean isEmbedded(FlowElement element) {
        return element instanceof SubProcess sub && !sub.triggeredByEvent();
    }

    /** Whether something can happen while the step goes on. */
    static boolean lasts(Activity activity) {
        return isEmbedded(activity) || !events(activity).isEmpty();
    }

    static List<BoundaryEvent> events(Activity activity) {
        return activity.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                .filter(event -> activity.equals(event.getAttachedTo()))
                .toList();
    }
}
