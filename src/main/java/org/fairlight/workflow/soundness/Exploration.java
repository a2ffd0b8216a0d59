package org.fairlight.workflow.soundness;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks at every situation a case can be in, the nearest to the start first, so that the ways to a fault are short. */
class Exploration {

    private static final int NOWHERE = -1;

    private final Net net;
    private final MovesByPlace moves;
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<BitSet> states = new ArrayList<>();
    private final List<Integer> cameFrom = new ArrayList<>();
    private final List<Move> cameBy = new ArrayList<>();
    private final List<List<Integer>> before = new ArrayList<>();
    private final Set<String> happened = new HashSet<>();
    private final Map<String, Fault> twice = new HashMap<>();
    private final Map<String, Fault> stuck = new HashMap<>();
    private final BitSet settled = new BitSet();

    Exploration(Net net) {
        this.net = net;
        moves = new MovesByPlace(net.moves());
    }

    Soundness faults() {
        net.starts().forEach(start -> number(start, NOWHERE, null));
        for (int state = 0; state < states.size(); state++) {
            if (states.size() > TokenGame.MOST_STATES) {
                return Soundness.undecided(
                        "the process is too large to be checked: a story can be in more than %,d situations. Make two processes of it, of which one calls the other."
                                .formatted(TokenGame.MOST_STATES),
                        List.of(),
                        states.size());
            }
            visit(state);
        }
        List<Fault> faults = new ArrayList<>(stuck.values());
        faults.addAll(twice.values());
        endless(faults);
        dead(faults);
        return Soundness.of(faults, states.size());
    }

    /** The elements at which a case can stand at one time, for each situation that stays until somebody does something. */
    Set<Set<String>> standings() {
        if (faults().undecided() != null) {
            return Set.of();
        }
        return states.stream()
                .filter(marking -> moves.possible(marking).stream().noneMatch(Move::isAutomatic))
                .map(this::alive)
                .collect(toSet());
    }

    private Set<String> alive(BitSet marking) {
        BitSet alive = (BitSet) marking.clone();
        alive.andNot(net.waiting());
        return alive.stream().mapToObj(net.elementAt()::get).collect(toSet());
    }

    private void visit(int state) {
        BitSet marking = states.get(state);
        if (net.isOver(marking)) {
            settled.set(state);
            return;
        }
        List<Move> possible = moves.possible(marking);
        boolean atOnce = possible.stream().anyMatch(Move::isAutomatic);
        for (Move move : possible) {
            if (move.isAutomatic() == atOnce) {
                happened.addAll(move.elements());
                go(state, marking, move);
            }
        }
        if (possible.stream().allMatch(Move::isInterruption)) {
            settled.set(state);
            String at = elementOf(marking);
            stuck.putIfAbsent(at, new Fault(Fault.Kind.STUCK, at, path(state)));
        }
    }

    private void go(int state, BitSet marking, Move move) {
        BitSet doubled = move.twice(marking);
        if (doubled.isEmpty()) {
            number(move.after(marking), state, move);
        } else {
            settled.set(state);
            String at = net.elementAt().get(doubled.nextSetBit(0));
            List<String> path = path(state);
            path.addAll(move.elements());
            twice.putIfAbsent(at, new Fault(Fault.Kind.TWICE, at, path));
        }
    }

    private void number(BitSet marking, int from, @Nullable Move by) {
        Integer known = numbers.get(marking);
        if (known == null) {
            known = states.size();
            numbers.put(marking, known);
            states.add(marking);
            cameFrom.add(from);
            cameBy.add(by);
            before.add(new ArrayList<>(2));
        }
        if (by != null && !by.isInterruption()) {
            before.get(known).add(from);
        }
    }

    /** The nearest situation from which neither an end nor a fault told already can be reached. */
    private void endless(List<Fault> faults) {
        BitSet leads = (BitSet) settled.clone();
        ArrayDeque<Integer> open = new ArrayDeque<>();
        settled.stream().forEach(open::add);
        while (!open.isEmpty()) {
            for (int earlier : before.get(open.remove())) {
                if (!leads.get(earlier)) {
                    leads.set(earlier);
                    open.add(earlier);
                }
            }
        }
        int lost = leads.nextClearBit(0);
        if (lost < states.size()) {
            faults.add(new Fault(Fault.Kind.ENDLESS, elementOf(states.get(lost)), path(lost)));
        }
    }

    /** Behind a fault the game is not played on, so what lies there cannot be told. */
    private void dead(List<Fault> faults) {
        if (twice.isEmpty()) {
            Set<String> never = new TreeSet<>(net.elements());
            never.removeAll(happened);
            never.forEach(element -> faults.add(new Fault(Fault.Kind.DEAD, element, List.of())));
        }
    }

    private String elementOf(BitSet marking) {
        BitSet alive = (BitSet) marking.clone();
        alive.andNot(net.waiting());
        return net.elementAt().get(alive.nextSetBit(0));
    }

    private List<String> path(int state) {
        LinkedList<String> path = new LinkedList<>();
        for (int at = state; cameFrom.get(at) != NOWHERE; at = cameFrom.get(at)) {
            path.addAll(0, cameBy.get(at).elements());
        }
        return new ArrayList<>(path);
    }
}
