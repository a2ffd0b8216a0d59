package org.fairlight.workflow.fairness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Rule;
import org.fairlight.workflow.Step;
import org.w3c.dom.Element;

/** What must be done before a step that counts on it: the clocks are set, and names are hidden. */
final class Beforehand {

    private final WholeJourney journey;
    private final Facts facts;

    /** @param facts what is certain for every story */
    Beforehand(WholeJourney journey, Facts facts) {
        this.journey = journey;
        this.facts = facts;
    }

    List<Finding> findings() {
        return Stream.of(Need.values()).flatMap(need -> unmet(need).stream()).toList();
    }

    private List<Finding> unmet(Need need) {
        List<Finding> findings = new ArrayList<>();
        Set<Element> told = new LinkedHashSet<>();
        for (Place place : journey.places()) {
            if (!place.isBehind()
                    && need.isFeltAt(place)
                    && facts.isMissing(need.fact, place)
                    && told.add(place.element())) {
                findings.add(place.drawing()
                        .finding(
                                need.rule,
                                need.sentence.formatted(Elements.called(place.element()), need.step.id()),
                                place.element(),
                                Trail.without(need.fact, journey.start(), place, facts)));
            }
        }
        return findings;
    }

    private enum Need {
        CLOCKS(
                Fact.CLOCKS_SET,
                Step.SET_CLOCKS,
                Rule.CLOCKS_FIRST,
                "%s counts its days by a clock, and a story can come here before the clocks are set, where it fails. Let every way here first pass “%s”.") {
            @Override
            boolean isFeltAt(Place place) {
                return Clocks.of(place.element()).isPresent() && !remindsOfAClock(place);
            }
        },

        HIDDEN_NAMES(
                Fact.MASKED,
                Step.MASK_STORY,
                Rule.NAMES_HIDDEN,
                "%s uses what was told, and a story can come here before names in it are hidden. Let every way here first pass “%s”.") {
            @Override
            boolean isFeltAt(Place place) {
                return Stream.of(Purpose.values()).anyMatch(purpose -> purpose.isServedBy(place.element()));
            }
        };

        private final Fact fact;
        private final Step step;
        private final Rule rule;
        private final String sentence;

        Need(Fact fact, Step step, Rule rule, String sentence) {
            this.fact = fact;
            this.step = step;
            this.rule = rule;
            this.sentence = sentence;
        }

        abstract boolean isFeltAt(Place place);

        /** A reminder at a step that counts by itself, of which it is told already. */
        private static boolean remindsOfAClock(Place place) {
            return place.drawing()
                    .attachedTo(place.element())
                    .flatMap(Clocks::of)
                    .isPresent();
        }
    }
}
