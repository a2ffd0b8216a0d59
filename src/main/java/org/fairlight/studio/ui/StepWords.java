package org.fairlight.studio.ui;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.StepNames;
import org.fairlight.workflow.soundness.Chance;

/** What happens to a story that is played by hand, in the words of the picture. */
record StepWords(String process, StepNames names) {

    StepWords(Model model) {
        this(model.id(), new StepNames(List.of(model)));
    }

    static StepWords none() {
        return new StepWords("", new StepNames(List.of()));
    }

    String name(String element) {
        return "“" + names.of(process, element) + "”";
    }

    String where(Set<String> here, boolean over) {
        if (over) {
            return "The story has come to its end.";
        }
        return here.isEmpty() ? "The story stands nowhere." : "The story stands at %s.".formatted(all(here));
    }

    /** “Which way?”: “Review”, on to “Clinician review” */
    String of(Chance chance, Set<String> here) {
        String what = all(chance.happens());
        List<String> next = named(chance.goesOnTo());
        String then = next.isEmpty() ? "" : ", on to " + all(next);
        if (chance.isChoice()) {
            List<String> ways = named(chance.ways());
            return what + (ways.isEmpty() ? "" : ": " + all(ways)) + then;
        }
        if (chance.isAnyTime()) {
            return "At any time: " + what + then;
        }
        return what + (here.containsAll(chance.happens()) ? " is done" : " happens") + then;
    }

    /** Without what only holds the picture together. */
    List<String> named(Collection<String> elements) {
        return elements.stream()
                .filter(element -> names.isNamed(process, element))
                .toList();
    }

    private String all(Collection<String> elements) {
        return elements.stream().map(this::name).collect(Collectors.joining(" and "));
    }
}
