package org.fairlight.workflow.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fairlight.workflow.Rule;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Each small harm that can be done to each place of our models is found, and no harmless change is called one. */
class FairnessMutationTests {

    private static final String MAIN = "feedback-to-learning.bpmn";

    /** Behind these, nothing but an event may come. */
    private static final String EVENTS_ONLY = "will-you-say-yes|do-you-want-to-answer";

    /** Elements of the main process that a story may come to without any consent. */
    private static final Set<String> NO_USE = Set.of(
            "set-clocks",
            "hide-names",
            "say-thank-you",
            "consent",
            "keep-sealed",
            "kept-sealed",
            "close-with-thanks",
            "said-learned-did",
            "do-you-want-to-answer",
            "note-your-answer");

    private record Harm(String what, Redrawn model, Rule rule, String element) {

        boolean isFound() {
            return model.unfair().stream()
                    .anyMatch(finding -> finding.rule() == rule
                            && (element.isEmpty() || finding.elements().contains(element)));
        }
    }

    @Test
    void everyHarmToAHumanStepIsFound() {
        List<Harm> harms = new ArrayList<>();
        for (String file : Redrawn.processes()) {
            for (String task : Redrawn.of(file).ids("userTask")) {
                harms.add(harm(
                        file,
                        task,
                        "line manager",
                        Rule.JOURNEY_ROLES_ONLY,
                        model -> model.camunda(task, "candidateGroups", "line-manager")));
                harms.add(harm(
                        file,
                        task,
                        "administrator",
                        Rule.JOURNEY_ROLES_ONLY,
                        model -> model.camunda(task, "candidateGroups", "administrator")));
                harms.add(harm(
                        file,
                        task,
                        "nobody",
                        Rule.JOURNEY_ROLES_ONLY,
                        model -> model.change(task, one -> one.removeAttributeNS(Redrawn.CAMUNDA, "candidateGroups"))));
                harms.add(harm(
                        file,
                        task,
                        "one person",
                        Rule.JOURNEY_ROLES_ONLY,
                        model -> model.camunda(task, "assignee", "${boss}")));
                harms.add(harm(
                        file,
                        task,
                        "no clock",
                        Rule.HELP_BEFORE_THE_CLOCK,
                        model -> model.change(task, one -> one.removeAttributeNS(Redrawn.CAMUNDA, "dueDate"))));
                harms.add(harm(
                        file,
                        task,
                        "no reminder",
                        Rule.HELP_BEFORE_THE_CLOCK,
                        model -> model.without(task + "-part-way").tidy()));
                harms.add(harm(
                        file,
                        task,
                        "no help",
                        Rule.HELP_BEFORE_THE_CLOCK,
                        model -> model.bridged(task + "-offer-help")));
                harms.add(harm(
                        file,
                        task,
                        "another clock",
                        Rule.HELP_BEFORE_THE_CLOCK,
                        model -> model.camunda(task, "dueDate", "${clock.workingDays(echoDays, nation)}")));
            }
        }
        allFound(harms, 96);
    }

    @Test
    void everyHarmToHearingAWithdrawalIsFound() {
        List<Harm> harms = new ArrayList<>();
        for (String file : Redrawn.processes()) {
            for (String handler : Redrawn.of(file).ids("subProcess")) {
                harms.add(harm(
                        file,
                        "",
                        "no " + handler,
                        Rule.WITHDRAWAL_HEARD,
                        model -> model.without(handler).tidy()));
                String start = handler + "-start";
                harms.add(harm(
                        file,
                        "",
                        handler + " hears nothing",
                        Rule.WITHDRAWAL_HEARD,
                        model -> model.change(
                                start,
                                one -> one.removeChild(one.getElementsByTagNameNS("*", "messageEventDefinition")
                                        .item(0)))));
                String step = Redrawn.of(file).flowsFrom(start).getFirst().getAttribute("targetRef");
                harms.add(harm(
                        file, start, handler + " does nothing", Rule.WITHDRAWAL_HEARD, model -> model.bridged(step)));
            }
        }
        allFound(harms, 24);
    }

    @Test
    void everyShortCutRoundTheConsentIsFound() {
        List<Harm> harms = new ArrayList<>();
        for (String to : nodesOfMain()) {
            if (!NO_USE.contains(to)) {
                harms.add(harm(
                        MAIN,
                        "",
                        "start to " + to,
                        Rule.CONSENT_FIRST,
                        model -> model.shortCut("feedback-shared", to)));
            }
        }
        harms.add(harm(
                "consent.bpmn",
                "privacy-check",
                "start to check",
                Rule.CONSENT_FIRST,
                model -> model.shortCut("choices-to-check", "privacy-check")));
        harms.add(harm(
                "consent.bpmn",
                "privacy-check",
                "no answer to check",
                Rule.CONSENT_FIRST,
                model -> model.shortCut("no-answer-in-time", "privacy-check")));
        allFound(harms, 20);
    }

    @Test
    void aShortCutToWhatUsesNothingIsNoUse() {
        for (String to : NO_USE) {
            assertThat(Redrawn.of(MAIN).shortCut("feedback-shared", to).rules())
                    .as(to)
                    .doesNotContain(Rule.CONSENT_FIRST);
        }
    }

    @Test
    void everyClockThatIsNotSetIsFound() {
        List<Harm> harms = new ArrayList<>();
        for (String task : Redrawn.of(MAIN).ids("userTask")) {
            harms.add(harm(MAIN, task, "no clocks", Rule.CLOCKS_FIRST, model -> model.bridged("set-clocks")));
            harms.add(harm(
                    MAIN,
                    task,
                    "clocks only sometimes",
                    Rule.CLOCKS_FIRST,
                    model -> model.shortCut("feedback-shared", "hide-names")));
            harms.add(harm(
                    MAIN,
                    task,
                    "another number in their place",
                    Rule.CLOCKS_FIRST,
                    model -> model.inserted(
                            "from-choose-the-way-to-which-way",
                            "businessRuleTask",
                            Map.of(
                                    "camunda:decisionRef", "learning-response",
                                    "camunda:mapDecisionResult", "singleEntry",
                                    "camunda:resultVariable", "replyDays"))));
        }
        harms.add(harm(
                MAIN,
                "no-answer-needed",
                "a wait without clocks",
                Rule.CLOCKS_FIRST,
                model -> model.bridged("set-clocks")));
        harms.add(harm(
                MAIN,
                "",
                "clocks behind the first step for a person",
                Rule.CLOCKS_FIRST,
                model -> model.bridged("set-clocks")
                        .inserted(
                                "may-work-with-it-yes",
                                "businessRuleTask",
                                Map.of("camunda:delegateExpression", "${setClocks}"))));
        for (String call : Redrawn.of(MAIN).ids("callActivity")) {
            harms.add(harm(
                    MAIN,
                    "",
                    call + " is not told the clocks",
                    Rule.CLOCKS_FIRST,
                    model -> model.change(call, one -> {
                        Element line =
                                (Element) one.getElementsByTagNameNS("*", "in").item(1);
                        line.removeAttribute("variables");
                        line.setAttribute("source", "mayHandle");
                        line.setAttribute("target", "mayHandle");
                    })));
        }
        allFound(harms, 13);
    }

    @Test
    void everyReadingOfAStoryBeforeItsNamesAreHiddenIsFound() {
        List<Harm> harms = new ArrayList<>();
        for (String reader : List.of("choose-the-way", "draft-reply", "approve-reply", "send-reply")) {
            harms.add(harm(MAIN, reader, "no hiding", Rule.NAMES_HIDDEN, model -> model.bridged("hide-names")));
            harms.add(harm(
                    MAIN,
                    reader,
                    "hiding only sometimes",
                    Rule.NAMES_HIDDEN,
                    model -> model.shortCut("set-clocks", "say-thank-you")));
        }
        harms.add(harm(
                MAIN,
                "",
                "hiding behind the first step for a person",
                Rule.NAMES_HIDDEN,
                model -> hidden(model.bridged("hide-names"), "may-work-with-it-yes")));
        allFound(harms, 9);
    }

    @Test
    void everySecondHidingOfNamesIsFound() {
        List<Harm> harms = new ArrayList<>();
        for (String file : Redrawn.processes()) {
            if (file.equals("guardian.bpmn")) {
                continue;
            }
            for (String flow : Redrawn.of(file).ids("sequenceFlow")) {
                if (!Redrawn.of(file).get(flow).getAttribute("sourceRef").matches(EVENTS_ONLY)) {
                    harms.add(
                            harm(file, "", "hidden again in " + flow, Rule.NAMES_HIDDEN, model -> hidden(model, flow)));
                }
            }
        }
        harms.add(harm(
                MAIN,
                "twin",
                "hidden beside it",
                Rule.NAMES_HIDDEN,
                model -> model.beside(
                        "from-feedback-shared-to-set-clocks",
                        "from-hide-names-to-say-thank-you",
                        "${maskStory}",
                        "twin")));
        allFound(harms, 90);
    }

    @Test
    void hidingNamesOnEitherOfTwoWaysOrBeforeTheClocksIsNoHarm() {
        unharmed(hidden(Redrawn.of(MAIN).shortCut("set-clocks", "say-thank-you"), "added-cut"));
        unharmed(hidden(Redrawn.of(MAIN).bridged("hide-names"), "from-feedback-shared-to-set-clocks"));
    }

    private static Redrawn hidden(Redrawn model, String flow) {
        return model.inserted(flow, "serviceTask", Map.of("camunda:delegateExpression", "${maskStory}"));
    }

    @Test
    void noHarmlessChangeIsCalledAHarm() {
        int changes = 0;
        for (String file : Redrawn.processes()) {
            Redrawn ours = Redrawn.of(file);
            for (String flow : ours.ids("sequenceFlow")) {
                if (ours.get(flow).getAttribute("sourceRef").matches(EVENTS_ONLY)) {
                    continue;
                }
                unharmed(Redrawn.of(file).inserted(flow, "exclusiveGateway", Map.of()));
                unharmed(Redrawn.of(file).inserted(flow, "intermediateCatchEvent", Map.of()));
                unharmed(Redrawn.of(file)
                        .inserted(flow, "serviceTask", Map.of("camunda:delegateExpression", "${offerHelp}")));
                changes += 3;
            }
            for (String named : ours.ids("*")) {
                if (ours.get(named).hasAttribute("name")
                        && !ours.get(named).getLocalName().equals("message")) {
                    unharmed(Redrawn.of(file).set(named, "name", "Called otherwise"));
                    changes++;
                }
            }
        }
        assertThat(changes).isGreaterThan(400);
    }

    private static List<String> nodesOfMain() {
        Redrawn main = Redrawn.of(MAIN);
        return Stream.of("serviceTask", "businessRuleTask", "userTask", "callActivity", "exclusiveGateway")
                .flatMap(kind -> main.ids(kind).stream())
                .filter(id -> !id.endsWith("-offer-help") && !id.startsWith("story-taken-back"))
                .filter(id -> !id.startsWith("more-told"))
                .toList();
    }

    private static void unharmed(Redrawn model) {
        assertThat(model.unfair()).as(model.toString()).isEmpty();
    }

    private static void allFound(List<Harm> harms, int atLeast) {
        assertThat(harms)
                .hasSizeGreaterThanOrEqualTo(atLeast)
                .allSatisfy(harm -> assertThat(harm.isFound())
                        .as("%s: %s %s", harm.model(), harm.what(), harm.model().unfair())
                        .isTrue());
    }

    private static Harm harm(String file, String element, String what, Rule rule, UnaryOperator<Redrawn> change) {
        return new Harm(element + " " + what, change.apply(Redrawn.of(file)), rule, element);
    }
}
