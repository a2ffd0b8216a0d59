package org.fairlight.workflow.fairness;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Variable;
import org.w3c.dom.Element;

/** Which variables a call hands over, or takes back. */
class Mapping {

    private final List<Element> lines;

    private Mapping(Element call, String direction) {
        lines = Elements.children(call, "extensionElements").stream()
                .flatMap(extensions -> Elements.children(extensions, direction).stream())
                .toList();
    }

    static Mapping into(Element call) {
        return new Mapping(call, "in");
    }

    static Mapping outOf(Element call) {
        return new Mapping(call, "out");
    }

    /** Whether the variable on the other side is the one of this side and never another. */
    boolean keeps(String variable) {
        return sets(variable)
                && lines.stream()
                        .filter(line -> line.getAttribute("target").equals(variable))
                        .allMatch(line -> line.getAttribute("source").equals(variable));
    }

    /** Whether the variable on the other side gets a value. */
    boolean sets(String variable) {
        return lines.stream()
                .anyMatch(line -> line.getAttribute("variables").equals("all")
                        || line.getAttribute("target").equals(variable));
    }

    /** What is known on the other side, where some of it is known before. */
    Set<Variable> passed(Set<Variable> here, Set<Variable> there) {
        Set<Variable> passed = EnumSet.noneOf(Variable.class);
        passed.addAll(there);
        if (lines.stream().anyMatch(line -> line.getAttribute("variables").equals("all"))) {
            passed.addAll(here);
        }
        for (Element line : lines) {
            Variable.ofId(line.getAttribute("target")).ifPresent(target -> {
                if (Variable.ofId(line.getAttribute("source"))
                        .filter(here::contains)
                        .isPresent()) {
                    passed.add(target);
                } else {
                    passed.remove(target);
                }
            });
        }
        return passed;
    }

    boolean handsOverTheStory() {
        return lines.stream().anyMatch(line -> line.hasAttribute("businessKey"));
    }
}
