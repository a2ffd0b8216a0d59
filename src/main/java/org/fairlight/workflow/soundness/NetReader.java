package org.fairlight.workflow.soundness;

import static org.fairlight.workflow.soundness.Bits.NONE;
import static org.fairlight.workflow.soundness.Bits.bit;
import static org.fairlight.workflow.soundness.Bits.union;
import static org.fairlight.workflow.soundness.Shape.events;
import static org.fairlight.workflow.soundness.Shape.isEventSubProcess;
import static org.fairlight.workflow.soundness.Shape.lasts;
import static org.fairlight.workflow.soundness.Shape.waits;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Transaction;

/** Turns a process into places and moves: a place for each flow, for each step that lasts, and for each event it may hear. */
class NetReader {

    private final Process process;
    private final List<Move> moves = new ArrayList<>();
    private final Set<String> elements = new HashSet<>();
    private final Map<String, BitSet> insideOf = new HashMap<>();
    private final Wiring wiring;
    private final Places places;
    private final Gateways gateways;

    NetReader(Process process) {
        this.process = process;
        wiring = new Wiring(process);
        places = new Places(wiring);
        gateways = new Gateways(wiring, places, insideOf);
    }

    Net read() {
        Collection<FlowElement> inside = process.getFlowElements();
        BitSet all = new BitSet();
        scope(inside, all);
        List<BitSet> starts = inside.stream()
                .filter(StartEvent.class::isInstance)
                .map(start -> {
                    elements.remove(start.getId());
                    return union(places.all(wiring.out((FlowNode) start)), places.heard(inside));
                })
                .toList();
        if (starts.isEmpty()) {
            throw new UnknownToTheGame(process.getId(), "no start event");
        }
        return new Net(starts, moves, places.waiting(), places.elementAt(), places.nameAt(), elements);
    }

    /** Adds the moves inside a scope and, to {@code all}, its places. */
    private void scope(Collection<FlowElement> inside, BitSet all) {
        inside.forEach(element -> all.or(places.placesOf(element)));
        inside.stream().filter(Shape::isEventSubProcess).forEach(element -> nested((SubProcess) element, all));
        inside.stream().filter(Shape::isEmbedded).forEach(element -> nested((SubProcess) element, all));
        for (FlowElement element : inside) {
            if (element instanceof FlowNode node && !isEventSubProcess(node)) {
                node(node, all);
            }
        }
        inside.stream().filter(Shape::isEventSubProcess).forEach(element -> interruption((SubProcess) element, all));
    }

    private void nested(SubProcess sub, BitSet all) {
        BitSet inner = new BitSet();
        scope(sub.getFlowElements(), inner);
        insideOf.put(sub.getId(), inner);
        all.or(inner);
    }

    private void node(FlowNode node, BitSet all) {
        elements.add(node.getId());
        switch (node) {
            case StartEvent start -> {}
            case BoundaryEvent event -> {
                if (event.getAttachedTo() == null) {
                    throw new UnknownToTheGame(event.getId(), "an event at the edge of a step that is not there");
                }
            }
            case EndEvent end -> end(end, all);
            case EventBasedGateway gateway -> moves.addAll(gateways.firstEvent(gateway));
            case ParallelGateway gateway -> moves.addAll(gateways.join(gateway));
            case InclusiveGateway gateway -> moves.addAll(gateways.meet(gateway));
            case ExclusiveGateway gateway ->
                wiring.in(gateway)
                        .forEach(in -> wiring.out(gateway)
                                .forEach(out -> move(gateway, places.of(in), places.of(in), places.of(out))));
            case Transaction transaction -> throw new UnknownToTheGame(node.getId(), "transaction");
            case Activity activity
            when activity instanceof Task || activity instanceof CallActivity || activity instanceof SubProcess ->
                activity(activity);
            case CatchEvent event -> {
                if (!wiring.followsEventGateway(event)) {
                    pass(event);
                }
            }
            case IntermediateThrowEvent event -> pass(event);
            default ->
                throw new UnknownToTheGame(node.getId(), node.getElementType().getTypeName());
        }
    }

    private void end(EndEvent end, BitSet all) {
        boolean ends = end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
        wiring.in(end).forEach(in -> move(end, places.of(in), ends ? all : places.of(in), NONE));
    }

    private void pass(FlowNode node) {
        wiring.in(node).forEach(in -> places.outs(node).forEach(out -> move(node, places.of(in), places.of(in), out)));
    }

    private void activity(Activity activity) {
        if (!lasts(activity)) {
            pass(activity);
            return;
        }
        BitSet own = places.placesOf(activity);
        BitSet inner = insideOf.getOrDefault(activity.getId(), NONE);
        BitSet ended = union(own, inner);
        BitSet entered = union(own, begun(activity));
        wiring.in(activity)
                .forEach(in -> moves.add(new Move(
                        List.of(activity.getId()), true, false, places.of(in), NONE, NONE, places.of(in), entered)));
        BitSet on = bit(places.place(activity.getId(), activity.getId()));
        BitSet alive = (BitSet) inner.clone();
        alive.andNot(places.waiting());
        boolean ends = activity instanceof SubProcess || !waits(activity);
        places.outs(activity).forEach(out -> moves.add(new Move(List.of(), ends, false, on, NONE, alive, ended, out)));
        for (BoundaryEvent event : events(activity)) {
            BitSet needs = event.cancelActivity() ? on : union(on, bit(places.ear(event.getId())));
            BitSet removes = event.cancelActivity() ? ended : bit(places.ear(event.getId()));
            places.outs(event).forEach(out -> move(event, needs, removes, out));
        }
    }

    /** What holds a token when an embedded subprocess begins. */
    private BitSet begun(Activity activity) {
        if (!(activity instanceof SubProcess sub)) {
            return NONE;
        }
        BitSet begun = places.heard(sub.getFlowElements());
        sub.getFlowElements().stream().filter(StartEvent.class::isInstance).forEach(start -> {
            elements.remove(start.getId());
            begun.or(places.all(wiring.out((FlowNode) start)));
        });
        return begun;
    }

    private void interruption(SubProcess handler, BitSet all) {
        BitSet ear = bit(places.ear(handler.getId()));
        BitSet alive = (BitSet) all.clone();
        alive.andNot(places.waiting());
        for (FlowElement element : handler.getFlowElements()) {
            if (element instanceof StartEvent start) {
                elements.remove(start.getId());
                BitSet begun = union(places.all(wiring.out(start)), places.heard(handler.getFlowElements()));
                moves.add(new Move(
                        List.of(start.getId()),
                        false,
                        true,
                        ear,
                        alive,
                        NONE,
                        start.isInterrupting() ? all : ear,
                        begun));
            }
        }
    }

    private void move(FlowNode node, BitSet needs, BitSet removes, BitSet adds) {
        moves.add(new Move(List.of(node.getId()), !waits(node), false, needs, NONE, NONE, removes, adds));
    }
}
