package org.fairlight.workflow.soundness;

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
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
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
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Transaction;

/** Turns a process into places and moves: a place for each flow, for each step that lasts, and for each event it may hear. */
class NetReader {

    private static final BitSet NONE = new BitSet();

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> elementAt = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final BitSet waiting = new BitSet();
    private final Set<String> elements = new HashSet<>();
    private final Map<String, BitSet> insideOf = new HashMap<>();
    private final Map<FlowNode, List<SequenceFlow>> incoming = new HashMap<>();
    private final Map<FlowNode, List<SequenceFlow>> outgoing = new HashMap<>();

    Net read(Process process) {
        connect(process);
        Collection<FlowElement> inside = process.getFlowElements();
        BitSet all = new BitSet();
        scope(inside, all);
        List<BitSet> starts = inside.stream()
                .filter(StartEvent.class::isInstance)
                .map(start -> {
                    elements.remove(start.getId());
                    return union(all(out((FlowNode) start)), heard(inside));
                })
                .toList();
        if (starts.isEmpty()) {
            throw new UnknownToTheGame(process.getId(), "no start event");
        }
        return new Net(starts, moves, waiting, elementAt, elements);
    }

    /** By the flows themselves, as the engine does: what nodes say of their flows may be missing. */
    private void connect(Process process) {
        process.getModelInstance().getModelElementsByType(SequenceFlow.class).forEach(flow -> {
            outgoing.computeIfAbsent(flow.getSource(), node -> new ArrayList<>())
                    .add(flow);
            incoming.computeIfAbsent(flow.getTarget(), node -> new ArrayList<>())
                    .add(flow);
        });
    }

    private List<SequenceFlow> in(FlowNode node) {
        return incoming.getOrDefault(node, List.of());
    }

    private List<SequenceFlow> out(FlowNode node) {
        return outgoing.getOrDefault(node, List.of());
    }

    /** Adds the moves inside a scope and, to {@code all}, its places. */
    private void scope(Collection<FlowElement> inside, BitSet all) {
        inside.forEach(element -> all.or(placesOf(element)));
        inside.stream().filter(NetReader::isEventSubProcess).forEach(element -> nested((SubProcess) element, all));
        inside.stream().filter(NetReader::isEmbedded).forEach(element -> nested((SubProcess) element, all));
        for (FlowElement element : inside) {
            if (element instanceof FlowNode node && !isEventSubProcess(node)) {
                node(node, all);
            }
        }
        inside.stream()
                .filter(NetReader::isEventSubProcess)
                .forEach(element -> interruption((SubProcess) element, all));
    }

    private void nested(SubProcess sub, BitSet all) {
        BitSet inner = new BitSet();
        scope(sub.getFlowElements(), inner);
        insideOf.put(sub.getId(), inner);
        all.or(inner);
    }

    private BitSet placesOf(FlowElement element) {
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

    private void node(FlowNode node, BitSet all) {
        elements.add(node.getId());
        switch (node) {
            case StartEvent start -> {}
            case BoundaryEvent event -> {}
            case EndEvent end -> end(end, all);
            case EventBasedGateway gateway -> firstEvent(gateway);
            case ParallelGateway gateway -> join(gateway);
            case InclusiveGateway gateway -> meet(gateway);
            case ExclusiveGateway gateway ->
                in(gateway).forEach(in -> out(gateway).forEach(out -> move(gateway, of(in), of(in), of(out))));
            case Transaction transaction -> throw new UnknownToTheGame(node.getId(), "transaction");
            case Activity activity
            when activity instanceof Task || activity instanceof CallActivity || activity instanceof SubProcess ->
                activity(activity);
            case CatchEvent event -> {
                if (!followsEventGateway(event)) {
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
        in(end).forEach(in -> move(end, of(in), ends ? all : of(in), NONE));
    }

    private void pass(FlowNode node) {
        in(node).forEach(in -> outs(node).forEach(out -> move(node, of(in), of(in), out)));
    }

    private void firstEvent(EventBasedGateway gateway) {
        for (SequenceFlow in : in(gateway)) {
            for (SequenceFlow to : out(gateway)) {
                FlowNode event = to.getTarget();
                outs(event)
                        .forEach(out -> moves.add(new Move(
                                List.of(gateway.getId(), event.getId()),
                                false,
                                false,
                                of(in),
                                NONE,
                                NONE,
                                of(in),
                                out)));
            }
        }
    }

    private void join(ParallelGateway gateway) {
        BitSet in = all(in(gateway));
        move(gateway, in, in, all(out(gateway)));
    }

    /** Opens when something has come and nothing else that could still come is on its way. */
    private void meet(InclusiveGateway gateway) {
        BitSet in = all(in(gateway));
        BitSet onTheWay = upstream(gateway);
        onTheWay.andNot(in);
        Branches.some(out(gateway).stream().map(this::of).toList(), gateway.getId())
                .forEach(
                        out -> moves.add(new Move(List.of(gateway.getId()), true, false, NONE, in, onTheWay, in, out)));
    }

    private BitSet upstream(FlowNode gateway) {
        Set<FlowNode> seen = new HashSet<>(Set.of(gateway));
        List<FlowNode> open = new ArrayList<>(List.of(gateway));
        BitSet found = new BitSet();
        while (!open.isEmpty()) {
            FlowNode node = open.removeLast();
            List<FlowNode> earlier = new ArrayList<>();
            in(node).forEach(flow -> {
                found.or(of(flow));
                earlier.add(flow.getSource());
            });
            if (node instanceof BoundaryEvent event) {
                earlier.add(event.getAttachedTo());
            }
            earlier.stream().filter(seen::add).forEach(one -> {
                found.or(placesOf(one));
                found.or(insideOf.getOrDefault(one.getId(), NONE));
                open.add(one);
            });
        }
        found.andNot(waiting);
        return found;
    }

    private void activity(Activity activity) {
        if (!lasts(activity)) {
            pass(activity);
            return;
        }
        BitSet own = placesOf(activity);
        BitSet inner = insideOf.getOrDefault(activity.getId(), NONE);
        BitSet ended = union(own, inner);
        BitSet entered = union(own, begun(activity));
        in(activity)
                .forEach(in -> moves.add(
                        new Move(List.of(activity.getId()), true, false, of(in), NONE, NONE, of(in), entered)));
        BitSet on = bit(place(activity.getId(), activity.getId()));
        BitSet alive = (BitSet) inner.clone();
        alive.andNot(waiting);
        boolean ends = activity instanceof SubProcess || !waits(activity);
        outs(activity).forEach(out -> moves.add(new Move(List.of(), ends, false, on, NONE, alive, ended, out)));
        for (BoundaryEvent event : events(activity)) {
            BitSet needs = event.cancelActivity() ? on : union(on, bit(ear(event.getId())));
            BitSet removes = event.cancelActivity() ? ended : bit(ear(event.getId()));
            outs(event).forEach(out -> move(event, needs, removes, out));
        }
    }

    /** What holds a token when an embedded subprocess begins. */
    private BitSet begun(Activity activity) {
        if (!(activity instanceof SubProcess sub)) {
            return NONE;
        }
        BitSet begun = heard(sub.getFlowElements());
        sub.getFlowElements().stream().filter(StartEvent.class::isInstance).forEach(start -> {
            elements.remove(start.getId());
            begun.or(all(out((FlowNode) start)));
        });
        return begun;
    }

    private void interruption(SubProcess handler, BitSet all) {
        BitSet ear = bit(ear(handler.getId()));
        BitSet alive = (BitSet) all.clone();
        alive.andNot(waiting);
        for (FlowElement element : handler.getFlowElements()) {
            if (element instanceof StartEvent start) {
                elements.remove(start.getId());
                BitSet begun = union(all(out(start)), heard(handler.getFlowElements()));
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

    /** The event subprocesses that listen while a scope is alive. */
    private BitSet heard(Collection<FlowElement> inside) {
        BitSet ears = new BitSet();
        inside.stream().filter(NetReader::isEventSubProcess).forEach(handler -> ears.set(ear(handler.getId())));
        return ears;
    }

    /** Every set of flows a token can leave by. */
    private List<BitSet> outs(FlowNode node) {
        List<BitSet> sure = new ArrayList<>();
        List<BitSet> maybe = new ArrayList<>();
        out(node).forEach(flow -> (flow.getConditionExpression() == null ? sure : maybe).add(of(flow)));
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

    private BitSet all(List<SequenceFlow> flows) {
        return union(flows.stream().map(this::of).toArray(BitSet[]::new));
    }

    private void move(FlowNode node, BitSet needs, BitSet removes, BitSet adds) {
        moves.add(new Move(List.of(node.getId()), !waits(node), false, needs, NONE, NONE, removes, adds));
    }

    /** Whether a case stays here until somebody does something or an event comes; everything else happens at once. */
    private static boolean waits(FlowNode node) {
        return switch (node) {
            case ServiceTask task -> task.isCamundaAsyncBefore() || task.isCamundaAsyncAfter();
            case BusinessRuleTask task -> task.isCamundaAsyncBefore() || task.isCamundaAsyncAfter();
            case Activity activity -> true;
            case CatchEvent event -> true;
            default -> false;
        };
    }

    private boolean followsEventGateway(CatchEvent event) {
        return in(event).stream().anyMatch(flow -> flow.getSource() instanceof EventBasedGateway);
    }

    private static boolean isEventSubProcess(FlowElement element) {
        return element instanceof SubProcess sub && sub.triggeredByEvent();
    }

    private static boolean isEmbedded(FlowElement element) {
        return element instanceof SubProcess sub && !sub.triggeredByEvent();
    }

    /** Whether something can happen while the step goes on. */
    private boolean lasts(Activity activity) {
        return isEmbedded(activity) || !events(activity).isEmpty();
    }

    private static List<BoundaryEvent> events(Activity activity) {
        return activity.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(activity))
                .toList();
    }

    private BitSet of(SequenceFlow flow) {
        return bit(place(flow.getId(), flow.getTarget().getId()));
    }

    private int ear(String element) {
        int place = place("waiting for " + element, element);
        waiting.set(place);
        return place;
    }

    private int place(String name, String element) {
        return places.computeIfAbsent(name, added -> {
            elementAt.add(element);
            return elementAt.size() - 1;
        });
    }

    private static BitSet bit(int place) {
        BitSet bits = new BitSet();
        bits.set(place);
        return bits;
    }

    private static BitSet union(BitSet... some) {
        BitSet all = new BitSet();
        for (BitSet one : some) {
            all.or(one);
        }
        return all;
    }
}
