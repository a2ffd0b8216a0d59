package org.fairlight.studio.ui;

import java.util.List;
import org.fairlight.studio.FindingWords;
import org.fairlight.workflow.Finding;

/** A finding as the editor marks it on the picture. */
record ShownFinding(String id, String rule, String sentence, List<String> elements, List<String> path) {

    static ShownFinding of(Finding finding, FindingWords words) {
        return new ShownFinding(
                finding.rule().id(), finding.rule().why(), words.of(finding), finding.elements(), finding.path());
    }

    /** For the list below the picture. */
    static String sentence(Finding finding, FindingWords words) {
        return "%s%s (%s: %s)"
                .formatted(
                        finding.rule().refuses() ? "" : "Advice: ",
                        words.of(finding),
                        finding.rule().id(),
                        finding.rule().why());
    }
}
