package org.fairlight.workflow.fairness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Rule;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.Variable;
import org.w3c.dom.Element;

/** The rules on the way as a whole, from the start of the main process through every called one to each end. */
class JourneyRules {

    private final WholeJourney journey;
    private final Facts facts;

    /** @param facts what is certain for every story */
    JourneyRules(WholeJourney journey, Facts facts) {
        this.journey = journey;
        this.facts = facts;
    }

    List<Finding> findings() {
        Set<Finding> findings = new LinkedHashSet<>(consent());
        findings.addAll(everyEnd(
                Rule.PERSON_IS_TOLD,
                Fact.TOLD,
                facts,
                "a story can end here and the person hears nothing. Put a step before it that tells them: “%s” or “%s”."
                        .formatted(Step.SEND_REPLY.id(), Step.CLOSE_ITEM.id())));
        findings.addAll(everyEnd(
                Rule.PERSON_IS_TOLD,
                Fact.REPLIED,
                assuming(Map.of(Variable.CAN_REPLY.id(), true)),
                "a story can end here without a reply, although “%s” holds. Let every way here pass “%s”, unless there is nobody to reply to."
                        .formatted(Variable.CAN_REPLY.id(), Step.SEND_REPLY.id())));
        findings.addAll(everyEnd(
                Rule.SEPARATE_DOOR,
                Fact.ROUTED,
                assuming(Map.of()),
                "a story can end here and the guardian’s door stays shut, whatever the story says. Let every way here pass “%s”, which opens it when it must."
                        .formatted(Step.CHOOSE_ROUTE.id())));
        for (ToLearnFrom way : ToLearnFrom.values()) {
            findings.addAll(everyEnd(
                    Rule.PRAISE_COUNTS,
                    Fact.LOOKED_AT,
                    assuming(Map.of(Variable.ROUTE.id(), way.name())),
                    "%s can end here and nobody has learned from it. Let it pass the review or the sharing of thanks."
                            .formatted(way.words)));
        }
        return List.copyOf(findings);
    }

    private Facts assuming(Map<String, Object> more) {
        Map<String, Object> assumed = new HashMap<>(more);
        assumed.put(Variable.MAY_HANDLE.id(), true);
        return Facts.assuming(journey, assumed);
    }

    private List<Finding> consent() {
        List<Finding> findings = new ArrayList<>();
        Set<Element> told = new LinkedHashSet<>();
        for (Place place : journey.places()) {
            for (Purpose purpose : Purpose.values()) {
                if (!place.isBehind()
                        && purpose.isServedBy(place.element())
                        && facts.isMissing(purpose.allowed(), place)
                        && told.add(place.element())) {
                    findings.add(withoutConsent(place, purpose));
                }
            }
        }
        return findings;
    }

    private Finding withoutConsent(Place place, Purpose purpose) {
        return place.drawing()
                .finding(
                        Rule.CONSENT_FIRST,
                        "%s is part of %s, and a story can come here without the person’s yes to that. Let every way here first look up the choices (“%s”) and then go on only where “%s” holds; take away the way round."
                                .formatted(
                                        Elements.called(place.element()),
                                        purpose.words(),
                                        Step.READ_CONSENT.id(),
                                        purpose.answer()),
                        place.element(),
                        Trail.without(purpose.allowed(), journey.start(), place, facts));
    }

    private List<Finding> everyEnd(Rule rule, Fact fact, Facts facts, String sentence) {
        return journey.ends().stream()
                .filter(end -> facts.isMissing(fact, end))
                .map(end -> end.drawing()
                        .finding(rule, sentence, end.element(), Trail.without(fact, journey.start(), end, facts)))
                .toList();
    }

    /** The ways of the routing table from which there is always something to learn. */
    private enum ToLearnFrom {
        LEARN_FROM_EXCELLENCE("plain thanks"),
        REVIEW("a story to learn from");

        private final String words;

        ToLearnFrom(String words) {
            this.words = words;
        }
    }
}
