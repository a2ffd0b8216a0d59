package org.fairlight;

import java.util.ArrayList;
import java.util.List;

/** How long calls took, in milliseconds. */
public class Latencies {

    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Double> millis = new ArrayList<>();

    public void time(Runnable call) {
        long start = System.nanoTime();
        call.run();
        millis.add((System.nanoTime() - start) / NANOS_PER_MILLI);
    }

    public void addAll(Latencies others) {
        millis.addAll(others.millis);
    }

    public int calls() {
        return millis.size();
    }

    /** The nearest-rank percentile. @param share 0.95 for the value that 95 of 100 calls do not exceed */
    public double percentile(double share) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    public double max() {
        return percentile(1);
    }
}
