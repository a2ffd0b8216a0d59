package org.fairlight.workflow.soundness;

import static org.fairlight.workflow.soundness.Bits.NONE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What happens at gateways where several ways meet or one of several events is awaited. */
class Gateways {

    private final Wiring wiring;
    private final Places places;
    private final Map<String, BitSet> insideOf;

    Gateways(Wiring wiring, Places places, Map<String, BitSet> insideOf) {
        this.wiring = wiring;
        this.places = places;
        this.insideOf = insideOf;
    }

    List<Move> firstEvent(EventBasedGateway gateway) {
        List<Move> moves = new ArrayList<>();
        for (SequenceFlow in : wiring.in(gateway)) {
            for (SequenceFlow to : wiring.out(gateway)) {
                List<String> both = List.of(gateway.getId(), to.getTarget().getId());
                BitSet from = places.of(in);
                places.outs(to.getTarget())
                        .forEach(out -> moves.add(new Move(both, false, false, from, NONE, NONE, from, out)));
            }
        }
        return moves;
    }

    List<Move> join(ParallelGateway gateway) {
        BitSet in = places.all(wiring.in(gateway));
        BitSet out = places.all(wiring.out(gateway));
        return List.of(new Move(List.of(gateway.getId()), true, false, in, NONE, NONE, in, out));
    }

    /** Opens when something has come and nothing else that could still come is on its way. */
    List<Move> meet(InclusiveGateway gateway) {
        BitSet in = places.all(wiring.in(gateway));
        BitSet onTheWay = upstream(gateway);
        onTheWay.andNot(in);
        return Branches.some(wiring.out(gateway).stream().map(places::of).toList(), gateway.getId()).stream()
                .map(out -> new Move(List.of(gateway.getId()), true, false, NONE, in, onTheWay, in, out))
                .toList();
    }

    private BitSet upstream(FlowNode gateway) {
        Set<FlowNode> seen = new HashSet<>(Set.of(gateway));
        List<FlowNode> open = new ArrayList<>(List.of(gateway));
        BitSet found = new BitSet();
        while (!open.isEmpty()) {
            FlowNode node = open.removeLast();
            List<FlowNode> earlier = new ArrayList<>();
            wiring.in(node).forEach(flow -> {
                found.or(places.of(flow));
                earlier.add(flow.getSource());
            });
            if (node instanceof BoundaryEvent event) {
                earlier.add(event.getAttachedTo());
            }
            earlier.stream().filter(seen::add).forEach(one -> {
                found.or(places.placesOf(one));
                found.or(insideOf.getOrDefault(one.getId(), NONE));
                open.add(one);
            });
        }
        found.andNot(places.waiting());
        return found;
    }
}
