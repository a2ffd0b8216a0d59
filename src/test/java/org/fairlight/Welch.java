package org.fairlight;

import java.util.Arrays;

/** Welch's t, which tells whether two series of times differ in their mean: below 4.5 nobody can say so, however long they measure. */
public final class Welch {

    /** Above this, a leak is taken as proved (Goodwill and others, 2011). */
    public static final double LEAK = 4.5;

    private Welch() {}

    public static double t(double[] first, double[] second) {
        double spread = variance(first) / first.length + variance(second) / second.length;
        return (mean(first) - mean(second)) / Math.sqrt(spread);
    }

    /** The values up to a percentile of both series, as the slowest tell of the machine's other work. */
    public static double croppedT(double[] first, double[] second, double share) {
        double limit = Math.max(percentile(first, share), percentile(second, share));
        return t(below(first, limit), below(second, limit));
    }

    public static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    public static double percentile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private static double[] below(double[] values, double limit) {
        return Arrays.stream(values).filter(value -> value <= limit).toArray();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }
}
