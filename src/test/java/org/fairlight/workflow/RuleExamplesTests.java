package org.fairlight.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairlight.workflow.RuleExample.flow;
import static org.fairlight.workflow.RuleExample.gateway;
import static org.fairlight.workflow.RuleExample.in;
import static org.fairlight.workflow.RuleExample.task;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For each rule a small change that breaks it and no other; a rule without one is a rule that nobody has seen at work. */
class RuleExamplesTests {

    private static final String MAIN = "feedback-to-learning.bpmn";
    private static final String CONSENT = "consent.bpmn";
    private static final String REVIEW = "clinician-review.bpmn";
    private static final String DISCUSSION = "reflective-discussion.bpmn";
    private static final String IMPROVEMENT = "improvement-action.bpmn";
    private static final String GUARDIAN = "guardian.bpmn";
    private static final String ROUTING = "no-blame-routing.dmn";
    private static final String RESPONSE = "learning-response.dmn";
    private static final int TOO_MANY = 20;

    /** Examples are kept with a draft and are not in its file; {@code TableExamplesTests} breaks one. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EXAMPLES_HOLD")
    void eachRuleFindsItsOwnExampleAndNoOtherDoes(Rule rule) {
        RuleExample example = example(rule);
        List<Finding> findings = example.findings();

        assertThat(findings)
                .extracting(Finding::rule)
                .as(findings.toString())
                .isNotEmpty()
                .containsOnly(rule);
        assertThat(findings).flatExtracting(Finding::elements).containsAll(example.elements());
    }

    /** What the guide for quality leads tells, where it is told in other words than by the first example. */
    static Stream<Tell> alsoTold() {
        return Stream.of(
                new Tell(
                        Rule.NEVER_STUCK,
                        in(GUARDIAN)
                                .with(" default=\"owe-openness-no\"", "")
                                .with(
                                        "sourceRef=\"do-we-owe-openness\" targetRef=\"guardian-close\" />",
                                        "sourceRef=\"do-we-owe-openness\" targetRef=\"guardian-close\"><bpmn:conditionExpression>${conduct}</bpmn:conditionExpression></bpmn:sequenceFlow>")
                                .marks("do-we-owe-openness")),
                new Tell(
                        Rule.EVERY_STEP_USED,
                        in(IMPROVEMENT)
                                .adding(task("alone") + flow("alone", "change-settled"))
                                .marks("alone")),
                new Tell(
                        Rule.ALWAYS_AN_END,
                        in(CONSENT)
                                .with("${clock.workingDays(consentDays, nation)}", "${clock.workingDays(999, nation)}")
                                .marks("no-answer-in-time")),
                new Tell(
                        Rule.HELP_BEFORE_THE_CLOCK,
                        in(REVIEW)
                                .with("${clock.workingDays(reviewDays, nation)}", "${clock.workingDays(61, nation)}")
                                .with("${clock.partWay(reviewDays, nation)}", "${clock.partWay(61, nation)}")
                                .marks("review-for-learning")),
                new Tell(
                        Rule.HELP_BEFORE_THE_CLOCK,
                        in(REVIEW)
                                .with("${clock.workingDays(reviewDays, nation)}", "${clock.workingDays(0, nation)}")
                                .with("${clock.partWay(reviewDays, nation)}", "${clock.partWay(0, nation)}")
                                .marks("review-for-learning")),
                new Tell(Rule.HELP_BEFORE_THE_CLOCK, in("reply-clock.dmn").with("<text>20</text>", "<text>900</text>")),
                new Tell(
                        Rule.SEPARATE_DOOR,
                        in(MAIN).adding("<bpmn:businessRuleTask id=\"ask-early\" name=\"Ask early\""
                                        + " camunda:decisionRef=\"no-blame-routing\" camunda:mapDecisionResult=\"singleEntry\""
                                        + " camunda:resultVariable=\"route\"/>"
                                        + flow("ask-early", "choose-the-way"))
                                .leading("may-we-work-with-it", "choose-the-way", "ask-early")
                                .marks("ask-early")),
                new Tell(
                        Rule.NOTHING_MISSING,
                        in(DISCUSSION)
                                .with(" camunda:resultVariable=\"responseForm\"", "")
                                .marks("choose-discussion")),
                new Tell(
                        Rule.DRAWN_TO_THE_END,
                        in(REVIEW)
                                .with(" camunda:historyTimeToLive=\"P3650D\"", "")
                                .marks("clinician-review")),
                new Tell(Rule.DRAWN_TO_THE_END, in(RESPONSE).with(" camunda:historyTimeToLive=\"P3650D\"", "")),
                new Tell(
                        Rule.DRAWN_TO_THE_END,
                        in(MAIN).with(" messageRef=\"message-person-replied\"", " messageRef=\"nobody\"")
                                .marks("you-told-us")));
    }

    @ParameterizedTest
    @MethodSource("alsoTold")
    void whatElseTheGuideTellsIsFound(Tell tell) {
        assertThat(tell.example().findings())
                .as(tell.example().findings().toString())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(tell.rule()));
        assertThat(tell.example().findings())
                .flatExtracting(Finding::elements)
                .containsAll(tell.example().elements());
    }

    @Test
    void waysOfWhichOneIsTakenWhateverAStoryIsLikeNeedNoOtherwise() {
        RuleExample whole = in(GUARDIAN)
                .with(" default=\"owe-openness-no\"", "")
                .with(
                        "sourceRef=\"do-we-owe-openness\" targetRef=\"guardian-close\" />",
                        "sourceRef=\"do-we-owe-openness\" targetRef=\"guardian-close\"><bpmn:conditionExpression>${!dutyOfCandour}</bpmn:conditionExpression></bpmn:sequenceFlow>");

        assertThat(whole.findings()).isEmpty();
    }

    record Tell(Rule rule, RuleExample example) {}

    static RuleExample example(Rule rule) {
        return switch (rule) {
            case READABLE -> in(CONSENT).with("</bpmn:definitions>", "");
            case KNOWN_ELEMENTS ->
                in(CONSENT)
                        .adding("<bpmn:scriptTask id=\"count\" name=\"Count\"/>")
                        .marks("count");
            case KNOWN_SETTINGS ->
                in(REVIEW)
                        .with("camunda:formKey=", "camunda:taskListener=\"x\" camunda:formKey=")
                        .marks("review-for-learning");
            case SIMPLE_CONDITIONS ->
                in(MAIN).with("${replyApproved}", "${replyApproved.toString()}").marks("ready-to-send-yes");
            case NEVER_STUCK ->
                in(DISCUSSION)
                        .leading("plan-discussion", "invite-people", "some")
                        .adding(gateway("inclusive", "some")
                                + gateway("parallel", "all")
                                + task("always")
                                + task("sometimes")
                                + flow("some", "always")
                                + flow("some", "sometimes", "${emotional}")
                                + flow("always", "all")
                                + flow("sometimes", "all")
                                + flow("all", "invite-people"))
                        .marks("all");
            case ALWAYS_AN_END ->
                in(IMPROVEMENT)
                        .adding(gateway("exclusive", "again")
                                + task("round")
                                + flow("adopt-adapt-or-abandon", "again", "${cycleDecision == 'ABANDON'}")
                                + flow("again", "round")
                                + flow("round", "again"))
                        .marks("again");
            case NEVER_TWICE ->
                in(DISCUSSION)
                        .leading("plan-discussion", "invite-people", "both")
                        .adding(gateway("parallel", "both")
                                + gateway("exclusive", "one")
                                + task("first")
                                + task("second")
                                + flow("both", "first")
                                + flow("both", "second")
                                + flow("first", "one")
                                + flow("second", "one")
                                + flow("one", "invite-people"))
                        .marks("record-discussion");
            case EVERY_STEP_USED ->
                in(MAIN).with("${route == 'REPLY_ONLY'}", "${route == 'NOWHERE'}")
                        .marks("which-way");
            case SMALL_ENOUGH ->
                in(DISCUSSION)
                        .leading("plan-discussion", "invite-people", "many")
                        .adding(gateway("parallel", "many")
                                + gateway("parallel", "together")
                                + IntStream.range(0, TOO_MANY)
                                        .mapToObj(i -> waiting("wait-" + i)
                                                + flow("many", "wait-" + i)
                                                + flow("wait-" + i, "together"))
                                        .collect(Collectors.joining())
                                + flow("together", "invite-people"));
            case ALWAYS_AN_ANSWER ->
                in(RESPONSE).cell("rule-everything-else-kind", "", "\"PRAISE\"").marks("learning-response-table");
            case ONE_ANSWER ->
                in(RESPONSE)
                        .with("hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\"")
                        .marks("rule-several-alike", "rule-several-and-wider");
            case DRAWN_TO_THE_END ->
                in(GUARDIAN)
                        .adding(flow("do-we-owe-openness", "guardian-close"))
                        .marks("do-we-owe-openness");
            case CONSENT_FIRST ->
                in(MAIN).with(">${mayDiscuss}<", ">${emotional}<").marks("plan-discussion", "record-discussion");
            case WITHDRAWAL_HEARD ->
                in(REVIEW)
                        .with("name=\"consent-withdrawn\"", "name=\"new-information\"")
                        .marks("clinician-review");
            case JOURNEY_ROLES_ONLY ->
                in(REVIEW)
                        .with("candidateGroups=\"clinician\"", "candidateGroups=\"administrator\"")
                        .marks("review-for-learning");
            case SEPARATE_DOOR ->
                in(MAIN).leading("choose-the-way", "which-way", "door")
                        .adding(
                                "<bpmn:callActivity id=\"door\" name=\"Door\" calledElement=\"guardian\"><bpmn:extensionElements>"
                                        + "<camunda:in businessKey=\"#{execution.processBusinessKey}\"/><camunda:in variables=\"all\"/>"
                                        + "</bpmn:extensionElements></bpmn:callActivity>"
                                        + flow("door", "which-way"))
                        .marks("door");
            case PERSON_IS_TOLD -> in(MAIN).with("${closeItem}", "${offerHelp}").marks("kept-sealed");
            case PRAISE_COUNTS ->
                in(ROUTING)
                        .cell("rule-plain-thanks-route", "\"LEARN_FROM_EXCELLENCE\"", "\"REPLY_ONLY\"")
                        .marks("rule-plain-thanks");
            case HELP_BEFORE_THE_CLOCK ->
                in(REVIEW).with("partWay(reviewDays", "partWay(replyDays").marks("review-for-learning");
            case WORRIES_REACH_THE_GUARDIAN ->
                in(ROUTING)
                        .cell("rule-someone-may-be-unsafe-route", "\"REVIEW_AND_GUARD\"", "\"REVIEW\"")
                        .marks("rule-someone-may-be-unsafe");
            case NAMES_HIDDEN -> in(MAIN).with("${maskStory}", "${offerHelp}").marks("choose-the-way", "draft-reply");
            case NOTHING_MISSING ->
                in(MAIN).with(" camunda:delegateExpression=\"${acknowledge}\"", "")
                        .marks("say-thank-you");
            case RIGHT_HANDS ->
                in(MAIN).with("formKey=\"draft-reply\"", "formKey=\"clinician-review\"")
                        .marks("draft-reply");
            case NAMED -> in(MAIN).with("name=\"Hide names\"", "name=\"\"").marks("hide-names");
            case CALLED_WITH_ITS_STORY ->
                in(MAIN).with("<camunda:in businessKey=\"#{execution.processBusinessKey}\" />", "")
                        .marks("consent");
            case CLOCKS_FIRST -> in(MAIN).with("${setClocks}", "${offerHelp}").marks("draft-reply", "no-answer-needed");
            case KNOWN_WHEN_ASKED ->
                in(MAIN).with(
                                "${route == 'LEARN_FROM_EXCELLENCE'}",
                                "${route == 'LEARN_FROM_EXCELLENCE' &amp;&amp; !replyApproved}")
                        .marks("which-way", "way-plain-thanks");
            case EXAMPLES_HOLD -> throw new IllegalArgumentException("is kept beside the file");
            case DECISIONS_HAVE_LABELS ->
                in(MAIN).with(" name=\"Which way helps most?\"", "").marks("which-way");
            case ONE_PURPOSE_EACH ->
                in(CONSENT)
                        .leading("you-said-yes", "read-choices", "may-we-read-it")
                        .marks("may-we-read-it");
            case PARTING_IS_DRAWN ->
                in(IMPROVEMENT)
                        .adding("<bpmn:endEvent id=\"aside\" name=\"Told\"/>" + flow("plan-improvement", "aside"))
                        .marks("plan-improvement");
            case NO_NEEDLESS_GATEWAY ->
                in(DISCUSSION)
                        .leading("plan-discussion", "invite-people", "left-over")
                        .adding(gateway("exclusive", "left-over") + flow("left-over", "invite-people"))
                        .marks("left-over");
            case EVERY_ROW_USED ->
                in(RESPONSE)
                        .cell("rule-team-is-here-team-available", "true", "")
                        .marks("rule-everything-else");
        };
    }

    private static String waiting(String id) {
        return "<bpmn:intermediateCatchEvent id=\"%s\" name=\"Wait\"><bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"
                .formatted(id);
    }
}
