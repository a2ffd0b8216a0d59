package org.fairlight.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.fairlight.workflow.hostile.Canaries;
import org.fairlight.workflow.hostile.Canary;
import org.fairlight.workflow.hostile.Hostile;
import org.fairlight.workflow.hostile.Hostile.Means;
import org.fairlight.workflow.hostile.HostileModels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The engine's own part of the fence: every hostile file is handed to it past the rules for models. */
class FenceTests {

    @BeforeEach
    void forget() {
        Canaries.touched();
    }

    @Test
    void nothingHostileReachesAnythingInTheFencedEngine() {
        try (HostileEngine fenced = new HostileEngine("fenced", Fence::around)) {
            nothingIsTouched(
                    fenced,
                    HostileModels.all().stream()
                            .filter(hostile -> hostile.means() != Means.ENDLESS)
                            .toList());
        }
    }

    /** What the last wall alone holds: were a script or an expression to come past all that look at files. */
    @Test
    void expressionsAndScriptsReachNothingEvenWhereNoFileIsLookedAt() {
        try (HostileEngine unread = new HostileEngine("unread", (engine, names) -> {
            Fence.around(engine, names);
            engine.setCustomPreDeployers(List.of());
        })) {
            nothingIsTouched(
                    unread,
                    every(3).filter(hostile -> hostile.means() == Means.EXPRESSION || hostile.means() == Means.SCRIPT)
                            .toList());
        }
    }

    /** Otherwise the two tests above would say nothing. */
    @Test
    void theSameFilesDoReachOutOfAnEngineWithoutAFence() {
        Map<Means, List<String>> reached = new HashMap<>();
        try (HostileEngine open = new HostileEngine("open", (engine, names) -> {
            names.put("canary", new Canary());
            engine.setBeans(names);
        })) {
            for (Hostile hostile : every(5).filter(FenceTests::getsOut).toList()) {
                open.run(hostile);
                if (!Canaries.touched().isEmpty()) {
                    reached.computeIfAbsent(hostile.means(), means -> new ArrayList<>())
                            .add(hostile.attempt());
                }
            }
        }
        assertThat(reached.get(Means.EXPRESSION)).hasSizeGreaterThan(20);
        assertThat(reached.get(Means.SCRIPT)).isNotEmpty();
        assertThat(reached.get(Means.CODE)).hasSizeGreaterThan(2);
    }

    /** A sample, since each is deployed, run and deleted again. */
    private static Stream<Hostile> every(int step) {
        List<Hostile> all = HostileModels.all();
        return IntStream.iterate(0, i -> i < all.size(), i -> i + step).mapToObj(all::get);
    }

    private static boolean getsOut(Hostile hostile) {
        return hostile.means() == Means.EXPRESSION || hostile.means() == Means.SCRIPT || hostile.means() == Means.CODE;
    }

    private static void nothingIsTouched(HostileEngine engine, List<Hostile> all) {
        SoftAssertions each = new SoftAssertions();
        for (Hostile hostile : all) {
            engine.run(hostile);
            each.assertThat(Canaries.touched()).as(hostile.attempt()).isEmpty();
        }
        each.assertAll();
    }
}
