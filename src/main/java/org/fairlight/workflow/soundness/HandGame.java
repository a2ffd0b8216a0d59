package org.fairlight.workflow.soundness;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.fairlight.workflow.Model;

/**
 * The token game in somebody's hand: they say what happens next and see where a story then stands. What happens by itself, and
 * can go one way only, is played for them. A called process is one step.
 */
public final class HandGame {

    /** More than any sound process does by itself at once; one that goes round and round is stopped here. */
    private static final int MOST_BY_ITSELF = 200;

    private final Net net;
    private final List<Turn> turns = new ArrayList<>();

    private HandGame(Net net) {
        this.net = net;
        turns.add(settled(net.starts().getFirst(), List.of()));
    }

    /**
     * @param model one that the allow-list lets through
     * @return empty when it has something the game does not know
     */
    public static Optional<HandGame> of(Model model) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(model.xml().getBytes(StandardCharsets.UTF_8)))
                .getModelElementsByType(Process.class)
                .stream()
                .findFirst()
                .flatMap(HandGame::read);
    }

    private static Optional<HandGame> read(Process process) {
        try {
            return Optional.of(new HandGame(new NetReader(process).read()));
        } catch (UnknownToTheGame unknown) {
            return Optional.empty();
        }
    }

    /** The elements where the story stands now; none once it is over. */
    public Set<String> standsAt() {
        return elementsAt(now());
    }

    public boolean isOver() {
        return net.isOver(now());
    }

    /** What can happen next; none when it is over, or stuck. */
    public List<Chance> chances() {
        return open(now()).stream().map(this::told).toList();
    }

    /** All that happened so far, in its order. */
    public List<String> happened() {
        return turns.stream().flatMap(turn -> turn.happened().stream()).toList();
    }

    /** @param chance its place among the {@link #chances()} */
    public void take(int chance) {
        Move move = open(now()).get(chance);
        turns.add(settled(move.after(now()), happens(move)));
    }

    public boolean canGoBack() {
        return turns.size() > 1;
    }

    /** Takes the last choice back, and what came of it. */
    public void back() {
        turns.removeLast();
    }

    private BitSet now() {
        return turns.getLast().marking();
    }

    /** What somebody has to say: which way where ways part at once, otherwise whatever may come. */
    private List<Move> open(BitSet marking) {
        if (net.isOver(marking)) {
            return List.of();
        }
        List<Move> atOnce = possible(marking).filter(Move::isAutomatic).toList();
        return atOnce.isEmpty() ? possible(marking).toList() : atOnce;
    }

    private Stream<Move> possible(BitSet marking) {
        return net.moves().stream().filter(move -> move.isPossible(marking));
    }

    private Turn settled(BitSet from, List<String> first) {
        List<String> happened = new ArrayList<>(first);
        BitSet marking = from;
        for (int i = 0; i < MOST_BY_ITSELF; i++) {
            List<Move> atOnce = possible(marking).filter(Move::isAutomatic).toList();
            Optional<Move> sure = atOnce.stream()
                    .filter(move -> atOnce.stream()
                            .noneMatch(other -> other != move && other.removes().intersects(move.removes())))
                    .findFirst();
            if (sure.isEmpty()) {
                break;
            }
            happened.addAll(happens(sure.get()));
            marking = sure.get().after(marking);
        }
        return new Turn(marking, happened);
    }

    private Chance told(Move move) {
        BitSet comes = (BitSet) move.adds().clone();
        comes.andNot(net.waiting());
        return new Chance(
                happens(move),
                comes.stream().mapToObj(net.nameAt()::get).toList(),
                List.copyOf(elementsAt(comes)),
                move.isAutomatic(),
                move.isInterruption());
    }

    /** A step that others can interrupt is done when its token leaves it. */
    private List<String> happens(Move move) {
        return move.elements().isEmpty() ? List.copyOf(elementsAt(move.needs())) : move.elements();
    }

    private Set<String> elementsAt(BitSet places) {
        BitSet alive = (BitSet) places.clone();
        alive.andNot(net.waiting());
        Set<String> elements = new LinkedHashSet<>();
        alive.stream().mapToObj(net.elementAt()::get).forEach(elements::add);
        return elements;
    }

    private record Turn(BitSet marking, List<String> happened) {}
}
