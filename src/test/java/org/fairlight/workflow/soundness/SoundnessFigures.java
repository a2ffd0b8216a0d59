package org.fairlight.workflow.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.fairlight.FigureTable;
import org.fairlight.workflow.Model;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long somebody who draws waits for the game: 60 elements in at most a second, or to be told that it is too large. */
@Tag("measure")
class SoundnessFigures {

    private static final int ELEMENTS = 60;
    private static final int PROCESSES = 100;
    private static final long MOST_MILLIS = 1_000;

    @Test
    void sixtyElementsTakeLessThanASecond() {
        FigureTable table = new FigureTable(
                "The game of the checks, %d processes of %d elements".formatted(PROCESSES, ELEMENTS),
                "kind",
                "situations at most",
                "ms in the middle",
                "ms at most");
        play(table, "the first ever", seed -> seed);
        long again = play(table, "the same again", seed -> seed);
        long others = play(table, "others", seed -> seed + PROCESSES);
        table.print();
        assertThat(again).isLessThanOrEqualTo(MOST_MILLIS);
        assertThat(others).isLessThanOrEqualTo(MOST_MILLIS);
    }

    private static long play(FigureTable table, String kind, LongUnaryOperator seeds) {
        int[] situations = new int[1];
        long[] millis = LongStream.range(0, PROCESSES)
                .map(seed -> {
                    Model model = RandomProcess.sound(seeds.applyAsLong(seed), ELEMENTS);
                    long before = System.nanoTime();
                    Soundness found = TokenGame.play(model);
                    long took = (System.nanoTime() - before) / 1_000_000;
                    situations[0] = Math.max(situations[0], found.states());
                    return took;
                })
                .sorted()
                .toArray();
        long most = Arrays.stream(millis).max().orElseThrow();
        table.row(kind, situations[0], millis[PROCESSES / 2], most);
        return most;
    }
}
