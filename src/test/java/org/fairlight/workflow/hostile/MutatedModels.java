package org.fairlight.workflow.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Models;

/** Harmless and hostile files, changed by chance; the same number gives the same files. */
public final class MutatedModels implements Iterable<Hostile> {

    private static final int MOST_CHANGES = 4;
    private static final int LONGEST = 20_000;

    private final long seed;
    private final int number;
    private final List<Model> start;
    private final List<String> pieces;

    public MutatedModels(long seed, int number) {
        this.seed = seed;
        this.number = number;
        start = Stream.concat(
                        Stream.of(
                                new Model("consent.bpmn", Harmless.PROCESS),
                                new Model("consent.bpmn", Harmless.step(Harmless.TASK)),
                                new Model("reply-clock.dmn", Harmless.TABLE)),
                        new Models("classpath*:processes/").all().stream())
                .toList();
        pieces = Stream.concat(
                        start.stream().map(Model::xml),
                        HostileModels.all().stream()
                                .map(hostile -> hostile.model().xml()))
                .filter(xml -> xml.length() < LONGEST)
                .toList();
    }

    /** What every mutation begins with. */
    List<Model> starts() {
        return start;
    }

    /** Files to take pieces from. */
    List<String> pieces() {
        return pieces;
    }

    @Override
    public Iterator<Hostile> iterator() {
        Random random = new Random(seed);
        Mutation mutation = new Mutation(random::nextInt, pieces);
        return IntStream.range(0, number)
                .mapToObj(i -> {
                    Model model = start.get(random.nextInt(start.size()));
                    String xml = mutation.of(model.xml(), 1 + random.nextInt(MOST_CHANGES));
                    String attempt = "number %d of seed %d".formatted(i, seed);
                    return new Hostile(attempt, Hostile.Means.XML, model.fileName(), xml.getBytes(UTF_8));
                })
                .iterator();
    }
}
