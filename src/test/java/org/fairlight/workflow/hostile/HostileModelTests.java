package org.fairlight.workflow.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every hostile file is refused by the rules alone, in a sentence, soon, and without anything of it having happened. */
class HostileModelTests {

    private static final int FEWEST = 200;
    private static final int MANY_MORE = 3_000;

    /** Far more than all of them take together: what it catches is a file that keeps the rules at work. */
    private static final int HANGS_SECONDS = 120;

    private static final List<Model> HARMLESS = List.of(
            new Model("consent.bpmn", Harmless.PROCESS),
            new Model("consent.bpmn", Harmless.step(Harmless.TASK)),
            new Model("reply-clock.dmn", Harmless.TABLE));

    @BeforeEach
    void forget() {
        Canaries.touched();
    }

    @Test
    void whatTheHostileFilesAreMadeOfMayRun() {
        assertThat(HARMLESS)
                .allSatisfy(model -> assertThat(ModelRules.problems(model)).isEmpty());
    }

    @Test
    void everyHostileFileDiffersFromTheHarmlessOnes() {
        List<Hostile> all = HostileModels.all();
        assertThat(all).hasSizeGreaterThan(FEWEST);
        SoftAssertions each = new SoftAssertions();
        for (Hostile hostile : all) {
            each.assertThat(HARMLESS.contains(hostile.model()))
                    .as(hostile.attempt())
                    .isFalse();
            each.assertThat(hostile.model().xml()).as(hostile.attempt()).doesNotContain(">@@<", "\"@@\"", "@language@");
        }
        each.assertAll();
    }

    @Test
    void everyPayloadIsRefusedAtEveryPlace() {
        List<String> letThrough = HostileExpressions.everywhere()
                .filter(hostile -> ModelRules.problems(hostile.model()).isEmpty())
                .map(Hostile::attempt)
                .toList();
        assertThat(HostileExpressions.everywhere().count()).isGreaterThan(MANY_MORE);
        assertThat(letThrough).isEmpty();
        assertThat(Canaries.touched()).isEmpty();
    }

    @Test
    @Timeout(value = HANGS_SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void everyOneIsRefusedInSentencesAndNoneKeepsTheRulesAtWork() {
        SoftAssertions all = new SoftAssertions();
        for (Hostile hostile : HostileModels.all()) {
            List<String> problems = new ArrayList<>(ModelRules.problems(hostile.model()));
            all.assertThat(problems)
                    .as(hostile.attempt())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem)
                            .startsWith(hostile.fileName() + ": ")
                            .matches("(?s).*[.'\\])}]$")
                            .hasSizeLessThan(3_000)
                            .doesNotContain("Exception", "\tat ", "JAXP", "http://apache.org", ": null"));
            if (!hostile.model().isProcess()) {
                all.assertThat(ModelRules.findings(hostile.model(), List.of()))
                        .as(hostile.attempt() + ": not only for a gap in the table")
                        .anyMatch(finding -> finding.model().equals(hostile.fileName())
                                && finding.rule().id().startsWith("SAFE"));
            }
        }
        all.assertThat(Canaries.touched()).isEmpty();
        all.assertAll();
    }
}
