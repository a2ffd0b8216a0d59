package org.fairlight.masking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts found, missed and mistaken spans, overall and for each kind. */
final class Figures {

    private final Map<MaskKind, int[]> byKind = new EnumMap<>(MaskKind.class);
    private final List<String> errors = new ArrayList<>();
    private int exact;
    private int rightKind;

    void add(Labelled sentence, List<Span> spans) {
        for (Labelled.Label label : sentence.labels()) {
            boolean found = covers(spans, label, sentence.text());
            count(label.kind(), found ? 0 : 1);
            exact +=
                    spans.stream().anyMatch(span -> span.start() == label.start() && span.end() == label.end()) ? 1 : 0;
            rightKind += spans.stream().anyMatch(span -> label.meets(span) && span.kind() == label.kind()) ? 1 : 0;
            if (!found) {
                errors.add(
                        "missed   " + sentence.text().substring(label.start(), label.end()) + " | " + sentence.text());
            }
        }
        spans.stream()
                .filter(span -> sentence.labels().stream().noneMatch(label -> label.meets(span)))
                .forEach(span -> mistake(sentence, span));
    }

    /** A label is found when masked spans hide each of its words but a title. */
    private static boolean covers(List<Span> spans, Labelled.Label label, String text) {
        boolean touched = false;
        StringBuilder left = new StringBuilder();
        for (int i = label.start(); i < label.end(); i++) {
            int at = i;
            boolean hidden =
                    spans.stream().anyMatch(span -> label.meets(span) && span.start() <= at && at < span.end());
            touched |= hidden;
            left.append(hidden ? ' ' : text.charAt(i));
        }
        String rest = left.toString().strip();
        return touched
                && (rest.isEmpty() || List.of(rest.split("\\W+")).stream().allMatch(Figures::isHarmless));
    }

    private static boolean isHarmless(String word) {
        String key = Fold.key(word);
        return word.isEmpty() || Titles.isTitle(key) || Lexicon.isRole(key) || key.equals("staff") || key.equals("s");
    }

    private void mistake(Labelled sentence, Span span) {
        count(span.kind(), 2);
        errors.add("mistaken " + sentence.text().substring(span.start(), span.end()) + " | " + sentence.text());
    }

    private void count(MaskKind kind, int column) {
        byKind.computeIfAbsent(kind, key -> new int[3])[column]++;
    }

    double recall() {
        return share(sum(0), sum(0) + sum(1));
    }

    double precision() {
        return share(sum(0), sum(0) + sum(2));
    }

    /** The share of labels under which staff are called staff and others not. */
    double rightKind() {
        return share(rightKind, sum(0) + sum(1));
    }

    String report(String name) {
        StringBuilder report = new StringBuilder(line(name, sum(0), sum(1), sum(2)));
        byKind.forEach((kind, counts) -> report.append(line("  " + kind.words(), counts[0], counts[1], counts[2])));
        int labels = sum(0) + sum(1);
        report.append(String.format(
                Locale.ROOT, "  same ends as the label %.3f, same kind %.3f%n", share(exact, labels), rightKind()));
        errors.forEach(error -> report.append("  ").append(error).append('\n'));
        return report.toString();
    }

    private int sum(int column) {
        return byKind.values().stream().mapToInt(counts -> counts[column]).sum();
    }

    private static String line(String name, int found, int missed, int mistaken) {
        double precision = share(found, found + mistaken);
        double recall = share(found, found + missed);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(
                Locale.ROOT,
                "%-28s precision %.3f  recall %.3f  F1 %.3f  (found %d, missed %d, mistaken %d)%n",
                name,
                precision,
                recall,
                f1,
                found,
                missed,
                mistaken);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
