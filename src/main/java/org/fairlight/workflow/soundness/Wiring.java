package org.fairlight.workflow.soundness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Which flows lead to an element and away from it. */
class Wiring {

    private final Map<FlowNode, List<SequenceFlow>> incoming = new HashMap<>();
    private final Map<FlowNode, List<SequenceFlow>> outgoing = new HashMap<>();

    /** By the flows themselves, as the engine does: what nodes say of their flows may be missing. */
    Wiring(Process process) {
        process.getModelInstance().getModelElementsByType(SequenceFlow.class).forEach(flow -> {
            outgoing.computeIfAbsent(flow.getSource(), node -> new ArrayList<>())
                    .add(flow);
            incoming.computeIfAbsent(flow.getTarget(), node -> new ArrayList<>())
                    .add(flow);
        });
    }

    List<SequenceFlow> in(FlowNode node) {
        return incoming.getOrDefault(node, List.of());
    }

    List<SequenceFlow> out(FlowNode node) {
        return outgoing.getOrDefault(node, List.of());
    }

    boolean followsEventGateway(CatchEvent event) {
        return in(event).stream().anyMatch(flow -> flow.getSource() instanceof EventBasedGateway);
    }
}
