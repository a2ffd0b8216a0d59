package org.fairlight.studio.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Stream;
import org.fairlight.shared.ui.Problem;
import org.fairlight.studio.FindingWords;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Rule;

/** What the checks found in a draft: for its picture, for the rows of its table, and for the list at the foot of the page. */
record Found(List<Finding> findings, FindingWords words) {

    Found {
        findings = List.copyOf(findings);
    }

    /** Whether it may run as far as the checks can tell. */
    boolean isFit() {
        return findings.stream().noneMatch(finding -> finding.rule().refuses());
    }

    List<ShownFinding> onThePicture() {
        return findings.stream().map(finding -> ShownFinding.of(finding, words)).toList();
    }

    /** What is first of all about one row of a table. */
    List<Finding> at(String row) {
        return findings.stream()
                .filter(finding -> words.marked(finding).stream().limit(1).anyMatch(row::equals))
                .toList();
    }

    /** @param show leads to a finding on the picture, by its place among {@link #onThePicture()} */
    List<Problem> inTheList(SerializableConsumer<Integer> show) {
        return words.alike(findings).stream().map(alike -> problem(alike, show)).toList();
    }

    private Problem problem(List<Finding> alike, SerializableConsumer<Integer> show) {
        Rule rule = alike.getFirst().rule();
        String sentence =
                "%s%s (%s: %s)".formatted(rule.refuses() ? "" : "Advice: ", words.of(alike), rule.id(), rule.why());
        return new Problem(
                sentence,
                !rule.refuses(),
                alike.size(),
                alike.stream()
                        .filter(this::isOnThePicture)
                        .map(findings::indexOf)
                        .map(at -> (SerializableRunnable) () -> show.accept(at))
                        .toList());
    }

    /** A table has none. */
    private boolean isOnThePicture(Finding finding) {
        return finding.model().endsWith(".bpmn")
                && Stream.concat(
                                words.marked(finding).stream(),
                                words.way(finding).stream().map(FindingWords.Passed::id))
                        .anyMatch(id -> !id.isEmpty());
    }
}
