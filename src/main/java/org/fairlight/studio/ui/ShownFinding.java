package org.fairlight.studio.ui;

import java.util.List;
import org.fairlight.studio.FindingWords;
import org.fairlight.workflow.Finding;

/**
 * A finding as the editor marks it on the picture.
 *
 * @param elements those on the picture that is shown; none when another process is meant
 * @param path what to mark for each step of the way
 * @param names what each step of the way is called
 */
record ShownFinding(
        String id, String rule, String sentence, List<String> elements, List<String> path, List<String> names) {

    static ShownFinding of(Finding finding, FindingWords words) {
        List<FindingWords.Passed> way = words.way(finding);
        return new ShownFinding(
                finding.rule().id(),
                finding.rule().why(),
                words.of(finding),
                words.marked(finding),
                way.stream().map(FindingWords.Passed::id).toList(),
                way.stream().map(FindingWords.Passed::name).toList());
    }
}
