package org.fairlight.workflow.soundness;

import static org.fairlight.workflow.soundness.Bits.bit;
import static org.fairlight.workflow.soundness.Bits.union;
import static org.fairlight.workflow.soundness.Shape.events;
import static org.fairlight.workflow.soundness.Shape.isEventSubProcess;
import static org.fairlight.workflow.soundness.Shape.lasts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** A place for each flow, for each step that lasts, and for each event it may hear. */
class Places {

    private final Wiring wiring;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> elementAt = new ArrayList<>();
    private final List<String> nameAt = new ArrayList<>();
    private final BitSet waiting = new BitSet();

    Places(Wiring wiring) {
        this.wiring = wiring;
    }

    /** By place, the element a token there is at. */
    List<String> elementAt() {
        return elementAt;
    }

    /** By place, the arrow or step that it stands for. */
    List<String> nameAt() {
        return nameAt;
    }

    /** Where an event may still happen, which keeps no case alive. */
    BitSet waiting() {
        return waiting;
    }

    BitSet placesOf(FlowElement element) {
        BitSet own = new BitSet();
        switch (element) {
            case SequenceFlow flow ->
                own.set(place(flow.getId(), flow.getTarget().getId()));
            case SubProcess sub when isEventSubProcess(sub) -> own.set(ear(sub.getId()));
            case Activity activity
            when lasts(activity) -> {
                own.set(place(activity.getId(), activity.getId()));
                events(activity).stream()
                        .filter(event -> !event.cancelActivity())
                        .forEach(event -> own.set(ear(event.getId())));
            }
            default -> {}
        }
        return own;
    }

    BitSet of(SequenceFlow flow) {
        return bit(place(flow.getId(), flow.getTarget().getId()));
    }

    BitSet all(List<SequenceFlow> flows) {
        return union(flows.stream().map(this::of).toArray(BitSet[]::new));
    }

    /** Every set of flows a token can leave by. */
    List<BitSet> outs(FlowNode node) {
        List<BitSet> sure = new ArrayList<>();
        List<BitSet> maybe = new ArrayList<>();
        wiring.out(node).forEach(flow -> (flow.getConditionExpression() == null ? sure : maybe).add(of(flow)));
        BitSet always = union(sure.toArray(BitSet[]::new));
        if (maybe.isEmpty()) {
            return List.of(always);
        }
        List<BitSet> all = new ArrayList<>();
        Branches.some(maybe, node.getId()).forEach(some -> all.add(union(always, some)));
        if (!always.isEmpty()) {
            all.add(always);
        }
        return all;
    }

    /** The event subprocesses that listen while a scope is alive. */
    BitSet heard(Collection<FlowElement> inside) {
        BitSet ears = new BitSet();
        inside.stream().filter(Shape::isEventSubProcess).forEach(handler -> ears.set(ear(handler.getId())));
        return ears;
    }

    int ear(String element) {
        int place = place("waiting for " + element, element);
        waiting.set(place);
        return place;
    }

    int place(String name, String element) {
        return places.computeIfAbsent(name, added -> {
            elementAt.add(element);
            nameAt.add(name);
            return elementAt.size() - 1;
        });
    }
}
