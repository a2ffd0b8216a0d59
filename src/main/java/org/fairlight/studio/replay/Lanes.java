package org.fairlight.studio.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Several lanes side by side, because an engine plays one story at a time and somebody waits. What is played comes back in the
 * order in which it was asked for, so that a result does not depend on which lane was quicker.
 */
class Lanes implements AutoCloseable {

    private final List<Lane> all = new ArrayList<>();
    private final BlockingQueue<Lane> free = new LinkedBlockingQueue<>();
    private final ExecutorService hands;

    private Lanes(int count) {
        hands = Executors.newFixedThreadPool(
                count, task -> Thread.ofPlatform().name("trial-lane").daemon().unstarted(task));
    }

    /** Opens as many as asked for, at the same time; all or none. */
    static Lanes open(int count, Supplier<Lane> lane) {
        Lanes lanes = new Lanes(count);
        List<CompletableFuture<Lane>> opening = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            opening.add(CompletableFuture.supplyAsync(lane, lanes.hands));
        }
        try {
            opening.forEach(opened -> lanes.all.add(outcome(opened)));
        } catch (RuntimeException unfit) {
            opening.forEach(opened -> opened.handle((left, failed) -> left).join());
            opening.stream()
                    .filter(opened -> !opened.isCompletedExceptionally())
                    .map(CompletableFuture::join)
                    .forEach(Lane::close);
            lanes.hands.shutdown();
            throw unfit;
        }
        lanes.free.addAll(lanes.all);
        return lanes;
    }

    Lane first() {
        return all.getFirst();
    }

    /** Begins to play all; whoever reads them in their order waits for each. */
    <T, R> List<CompletableFuture<R>> play(List<T> stories, BiFunction<Lane, T, R> how) {
        return stories.stream()
                .map(story -> CompletableFuture.supplyAsync(() -> onFreeLane(story, how), hands))
                .toList();
    }

    private <T, R> R onFreeLane(T story, BiFunction<Lane, T, R> how) {
        Lane lane = free.remove();
        try {
            return how.apply(lane, story);
        } finally {
            free.add(lane);
        }
    }

    /** Waits for what was played, and fails as it failed. */
    static <R> R outcome(CompletableFuture<R> played) {
        try {
            return played.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Lets the stories that are being played come to their end, and begins no other. */
    @Override
    public void close() {
        hands.shutdownNow();
        hands.close();
        all.forEach(Lane::close);
    }
}
