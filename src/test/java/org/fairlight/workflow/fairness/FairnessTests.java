package org.fairlight.workflow.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairlight.workflow.Rule.CONSENT_FIRST;
import static org.fairlight.workflow.Rule.HELP_BEFORE_THE_CLOCK;
import static org.fairlight.workflow.Rule.JOURNEY_ROLES_ONLY;
import static org.fairlight.workflow.Rule.PERSON_IS_TOLD;
import static org.fairlight.workflow.Rule.PRAISE_COUNTS;
import static org.fairlight.workflow.Rule.RIGHT_HANDS;
import static org.fairlight.workflow.Rule.SEPARATE_DOOR;
import static org.fairlight.workflow.Rule.WITHDRAWAL_HEARD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.ModelRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For each rule, examples that break it; what a quality lead then reads. */
class FairnessTests {

    private static final String MAIN = "feedback-to-learning.bpmn";

    @Test
    void ourModelsAreFair() {
        assertThat(ModelRules.findings(Redrawn.OURS))
                .filteredOn(finding -> finding.rule().refuses())
                .isEmpty();
    }

    @Test
    void aShortCutRoundTheConsentIsToldWithTheWayThere() {
        Finding finding = Redrawn.of(MAIN).shortCut("say-thank-you", "clinician-review").findings().stream()
                .filter(one -> one.rule() == CONSENT_FIRST && one.elements().contains("review-for-learning"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.model()).isEqualTo("clinician-review.bpmn");
        assertThat(finding.elements()).containsExactly("review-for-learning");
        assertThat(finding.path())
                .containsExactly(
                        "feedback-shared",
                        "set-clocks",
                        "hide-names",
                        "say-thank-you",
                        "added-gateway",
                        "clinician-review",
                        "story-to-review",
                        "review-for-learning");
        assertThat(finding.sentence())
                .contains("“Review for learning”", "without the person’s yes", "readConsent", "mayHandle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${hasGood}", "${mayHandle || hasGood}", "${!mayHandle}", "${mayDiscuss}", "${mayHandle != true}"
            })
    void anotherQuestionThanTheConsentIsNoConsent(String condition) {
        assertThat(Redrawn.of(MAIN).condition("may-work-with-it-yes", condition).rules())
                .contains(CONSENT_FIRST);
        assertThat(Redrawn.of("consent.bpmn")
                        .condition("may-read-it-yes", condition)
                        .rules())
                .contains(CONSENT_FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${mayHandle && hasGood}",
                "${mayHandle == true}",
                "${(mayHandle && hasGood) || (mayHandle && hasBetter)}"
            })
    void aQuestionThatAsksMoreIsStillConsent(String condition) {
        assertThat(Redrawn.of("consent.bpmn")
                        .condition("may-read-it-yes", condition)
                        .rules())
                .doesNotContain(CONSENT_FIRST);
    }

    @Test
    void theConsentToADiscussionIsItsOwn() {
        assertThat(Redrawn.of(MAIN).condition("may-discuss-yes", "${mayHandle}").findings())
                .filteredOn(finding -> finding.rule() == CONSENT_FIRST)
                .extracting(finding -> finding.elements().getFirst())
                .containsExactlyInAnyOrder("plan-discussion", "invite-people", "record-discussion");
    }

    @Test
    void theWayTakenWhenNothingElseFitsIsNoConsent() {
        assertThat(Redrawn.of(MAIN)
                        .set("may-we-work-with-it", "default", "may-work-with-it-yes")
                        .condition("may-work-with-it-no", "${hasBetter}")
                        .rules())
                .contains(CONSENT_FIRST);
    }

    @Test
    void aConsentNobodyLookedUpIsNone() {
        assertThat(Redrawn.of("consent.bpmn").bridged("read-choices").rules()).contains(CONSENT_FIRST);
        assertThat(Redrawn.of(MAIN).bridged("consent").rules()).contains(CONSENT_FIRST);
    }

    @ParameterizedTest
    @CsvSource({"mayHandle, hasGood", "mayDiscuss, hasGood"})
    void anAnswerThatAnotherFactReplacesIsNoConsent(String answer, String fact) {
        Redrawn changed = Redrawn.of(MAIN);
        changed.all("out").stream()
                .filter(out -> out.getAttribute("target").equals(answer))
                .forEach(out -> out.setAttribute("source", fact));
        assertThat(changed.rules()).contains(CONSENT_FIRST);
    }

    @Test
    void anAnswerThatATableOverwritesIsNoConsent() {
        assertThat(Redrawn.of(MAIN)
                        .inserted(
                                "from-consent-to-may-we-work-with-it",
                                "businessRuleTask",
                                Map.of(
                                        "camunda:decisionRef", "learning-response",
                                        "camunda:mapDecisionResult", "singleEntry",
                                        "camunda:resultVariable", "mayHandle"))
                        .rules())
                .contains(CONSENT_FIRST);
    }

    @Test
    void aConsentOnAParallelWayCountsBehindTheJoinAndNotBesideIt() {
        String first = "from-say-thank-you-to-consent";
        String last = "from-consent-to-may-we-work-with-it";
        assertThat(Redrawn.of(MAIN)
                        .beside(first, last, "${offerHelp}", "helped")
                        .rules())
                .isEmpty();
        assertThat(Redrawn.of(MAIN).beside(first, last, "${sendReply}", "sent").findings())
                .filteredOn(finding -> finding.rule() == CONSENT_FIRST)
                .singleElement()
                .satisfies(finding -> assertThat(finding.elements()).containsExactly("sent"));
    }

    @Test
    void aWithdrawalThatLeavesTheWorkGoingOnIsNotHeard() {
        assertThat(Redrawn.of(MAIN)
                        .set("story-taken-back-start", "isInterrupting", "false")
                        .findings())
                .filteredOn(finding -> finding.rule() == WITHDRAWAL_HEARD)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.elements()).containsExactly("story-taken-back-start");
                    assertThat(finding.sentence()).contains("“You took your story back”", "end what is going on");
                });
    }

    @Test
    void aGuardiansTaskInTheLearningJourneyIsToldToBeTakenOut() {
        assertThat(Redrawn.of("clinician-review.bpmn")
                        .camunda("review-for-learning", "candidateGroups", "guardian")
                        .camunda("review-for-learning", "formKey", "guardian-triage")
                        .rules())
                .contains(SEPARATE_DOOR, JOURNEY_ROLES_ONLY);
        assertThat(Redrawn.of(MAIN)
                        .set("share-appreciation", "calledElement", "guardian")
                        .rules())
                .contains(SEPARATE_DOOR);
    }

    @Test
    void aLearningTaskBehindTheGuardiansDoorIsToldToBeTakenOut() {
        assertThat(Redrawn.of("guardian.bpmn")
                        .camunda("guardian-triage", "formKey", "clinician-review")
                        .rules())
                .contains(SEPARATE_DOOR);
    }

    @Test
    void aWorryIsLookedAtBeforeItIsClosed() {
        assertThat(Redrawn.of("guardian.bpmn")
                        .shortCut("something-for-the-guardian", "guardian-close")
                        .rules())
                .contains(SEPARATE_DOOR);
    }

    @Test
    void theTableThatOpensTheDoorIsAlwaysAsked() {
        assertThat(Redrawn.of(MAIN).bridged("choose-the-way").rules()).contains(SEPARATE_DOOR);
        assertThat(Redrawn.of(MAIN).shortCut("consent", "close-with-thanks").rules())
                .contains(SEPARATE_DOOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep-sealed", "close-with-thanks", "story-taken-back-seal-the-story"})
    void noEndIsSilent(String teller) {
        assertThat(Redrawn.of(MAIN).bridged(teller).findings())
                .filteredOn(finding -> finding.rule() == PERSON_IS_TOLD)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.path()).isNotEmpty());
    }

    @Test
    void whoeverCanBeRepliedToIsRepliedTo() {
        assertThat(Redrawn.of(MAIN)
                        .shortCut("clinician-review", "close-with-thanks")
                        .rules())
                .contains(PERSON_IS_TOLD);
    }

    @Test
    void praiseIsNotOnlyAnswered() {
        assertThat(Redrawn.of(MAIN)
                        .change("way-plain-thanks", flow -> flow.setAttribute("targetRef", "meet-reply"))
                        .tidy()
                        .findings())
                .filteredOn(finding -> finding.rule() == PRAISE_COUNTS)
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("plain thanks", "sharing of thanks"));
    }

    @Test
    void aFormGoesToItsOwnRole() {
        assertThat(Redrawn.of(MAIN)
                        .camunda("draft-reply", "candidateGroups", "clinician")
                        .rules())
                .contains(RIGHT_HANDS);
    }

    @Test
    void aReminderThatTakesTheTaskAwayIsNoHelp() {
        assertThat(Redrawn.of("clinician-review.bpmn")
                        .set("review-for-learning-part-way", "cancelActivity", "true")
                        .findings())
                .filteredOn(finding -> finding.rule() == HELP_BEFORE_THE_CLOCK)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.elements()).containsExactly("review-for-learning");
                    assertThat(finding.sentence()).contains("“Review for learning”", "reviewDays", "offerHelp");
                });
    }

    @Test
    void everyRuleSaysWhyAndHasItsOwnName() {
        assertThat(org.fairlight.workflow.Rule.values())
                .extracting(rule -> rule.id())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("(SAFE|SOUND|FAIR|COMPLETE|EXAMPLE|STYLE)-\\d\\d"));
        assertThat(List.of(org.fairlight.workflow.Rule.values()))
                .allSatisfy(rule -> assertThat(rule.why()).endsWith(".").hasSizeGreaterThan(30));
        assertThat(Set.of(org.fairlight.workflow.Rule.values()))
                .filteredOn(rule -> !rule.refuses())
                .allMatch(rule -> rule.id().startsWith("STYLE"));
    }
}
