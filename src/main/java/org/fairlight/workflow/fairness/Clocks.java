package org.fairlight.workflow.fairness;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Variable;
import org.w3c.dom.Element;

/** The numbers of days that steps count by: set by one step, and lost where something else takes their place. */
final class Clocks {

    private static final Set<String> SET = Stream.of(Variable.values())
            .filter(variable -> variable.name().endsWith("_DAYS"))
            .map(Variable::id)
            .collect(Collectors.toUnmodifiableSet());
    private static final String NATION = Variable.NATION.id();
    private static final Pattern COUNTED = Pattern.compile("\\$\\{clock\\.\\w+\\((\\w+), *nation\\)}");

    private Clocks() {}

    /** The variable by which a step or an event counts; empty when it does not count, or by a number of its own. */
    static Optional<String> of(Element element) {
        return Stream.concat(Stream.of(Drawing.camunda(element, "dueDate")), dates(element))
                .map(COUNTED::matcher)
                .filter(Matcher::matches)
                .map(counted -> counted.group(1))
                .filter(SET::contains)
                .findFirst();
    }

    private static Stream<String> dates(Element event) {
        return Elements.children(event, "timerEventDefinition").stream()
                .flatMap(timer -> Elements.children(timer).stream())
                .map(date -> date.getTextContent().strip());
    }

    /** A called process knows what it is given. */
    static void handedOver(Element call, Set<Fact> after) {
        Mapping mapping = Mapping.into(call);
        if (!mapping.keeps(NATION) || !SET.stream().allMatch(mapping::keeps)) {
            after.remove(Fact.CLOCKS_SET);
        }
    }

    static void overwritten(String variable, Set<Fact> after) {
        if (SET.contains(variable) || NATION.equals(variable)) {
            after.remove(Fact.CLOCKS_SET);
        }
    }

    /** Behind a call the caller's clocks count, unless it took others back. */
    static void handedBack(Mapping mapping, Set<Fact> caller, Set<Fact> after) {
        boolean taken = mapping.sets(NATION) || SET.stream().anyMatch(mapping::sets);
        boolean kept = mapping.keeps(NATION) && SET.stream().allMatch(mapping::keeps);
        if (taken ? !(kept && after.contains(Fact.CLOCKS_SET)) : !caller.contains(Fact.CLOCKS_SET)) {
            after.remove(Fact.CLOCKS_SET);
        } else {
            after.add(Fact.CLOCKS_SET);
        }
    }
}
