package org.fairlight.workflow.fairness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Rule;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.Variable;
import org.w3c.dom.Element;

/** Where ways part, and where the clocks are set, only what is known by then is asked. */
final class Questions {

    private static final Pattern WORD = Pattern.compile("'[^']*'|[a-z]\\w*");

    /** Without them the table of clocks is not even asked. */
    private static final Set<Variable> ASKED_BY_CLOCKS = EnumSet.of(Variable.KIND, Variable.HARM);

    private final WholeJourney journey;

    Questions(WholeJourney journey) {
        this.journey = journey;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Remembered remembered = new Remembered(journey);
        Set<String> told = new LinkedHashSet<>();
        for (Place place : journey.places()) {
            if (setsClocks(place)
                    && ASKED_BY_CLOCKS.stream().anyMatch(variable -> remembered.isMissing(variable, place))
                    && told.add(place.drawing().id() + " " + Elements.id(place.element()))) {
                findings.add(late(place));
            }
            for (Element flow : place.flows()) {
                asked(flow)
                        .filter(variable -> remembered.isMissing(variable, place))
                        .filter(variable -> isLeft(place, flow))
                        .filter(variable ->
                                told.add(place.drawing().id() + " " + Elements.id(place.element()) + variable))
                        .forEach(variable -> findings.add(early(place, flow, variable)));
            }
        }
        return findings;
    }

    private static boolean setsClocks(Place place) {
        return !place.isBehind()
                && Drawing.step(place.element()).filter(Step.SET_CLOCKS::equals).isPresent();
    }

    private static Finding late(Place place) {
        return place.drawing()
                .finding(
                        Rule.KNOWN_WHEN_ASKED,
                        "%s asks what kind of story it is and whether anyone was harmed, which a story forgets at “%s”. Let it come before."
                                .formatted(Elements.called(place.element()), Step.CHOOSE_ROUTE.id()),
                        place.element());
    }

    private static boolean isLeft(Place place, Element flow) {
        return place.out().stream().anyMatch(way -> way.kind() == Way.Kind.FLOW && way.cause() == flow);
    }

    private static Stream<Variable> asked(Element flow) {
        Set<Variable> asked = new LinkedHashSet<>();
        Elements.children(flow, "conditionExpression").forEach(condition -> {
            Matcher word = WORD.matcher(condition.getTextContent());
            while (word.find()) {
                Variable.ofId(word.group()).ifPresent(asked::add);
            }
        });
        return asked.stream();
    }

    private static Finding early(Place place, Element flow, Variable variable) {
        return new Finding(
                Rule.KNOWN_WHEN_ASKED,
                place.drawing().file(),
                "the way %s asks for “%s”, and a story can come here before that is known. Ask behind the step that finds it out, or ask for something else."
                        .formatted(Elements.called(flow), variable.id()),
                List.of(Elements.id(place.element()), Elements.id(flow)),
                List.of());
    }
}
