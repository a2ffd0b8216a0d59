package org.fairlight.workflow.fairness;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ProcessId;
import org.w3c.dom.Element;

/** What a journey makes sure of before each step, so that no story comes there by another version without it. */
public final class Certainty {

    /** By process and element: what is certain on every way there, and what is certain on some. */
    private final Map<String, Set<Fact>> always = new HashMap<>();

    private final Map<String, Set<Fact>> sometimes = new HashMap<>();

    private Certainty() {}

    /** Of nothing when the models make no whole journey, or one too large to be looked at. */
    public static Certainty of(List<Model> models) {
        Certainty certainty = new Certainty();
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        models.stream()
                .filter(Model::isProcess)
                .forEach(model -> Drawing.of(model).ifPresent(drawing -> drawings.put(drawing.id(), drawing)));
        Drawing main = drawings.get(ProcessId.FEEDBACK_TO_LEARNING.id());
        if (main != null) {
            main.process().ifPresent(process -> certainty.read(drawings, main, process));
        }
        return certainty;
    }

    private void read(Map<String, Drawing> drawings, Drawing main, Element process) {
        try {
            read(new WholeJourney(drawings, main, process));
        } catch (WholeJourney.TooLarge nothingIsCertain) {
            always.clear();
        }
    }

    private void read(WholeJourney journey) {
        Facts facts = Facts.ofAll(journey);
        for (Place place : journey.places()) {
            if (!place.isBehind()) {
                String key = key(place.drawing().id(), Elements.id(place.element()));
                Set<Fact> here = facts.at(place);
                always.merge(key, here, Certainty::both);
                sometimes.merge(key, here, Certainty::either);
            }
        }
    }

    /** What this journey is sure of before a step, and the earlier one not before the step that becomes it; each goes on from “It is certain that”. */
    public List<String> beyond(Certainty earlier, String process, String from, String to) {
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        missing.addAll(sometimes.getOrDefault(key(process, to), Set.of()));
        missing.removeAll(earlier.always.getOrDefault(key(process, from), Set.of()));
        return missing.stream().map(Certainty::words).toList();
    }

    private static Set<Fact> both(Set<Fact> some, Set<Fact> others) {
        Set<Fact> both = EnumSet.noneOf(Fact.class);
        both.addAll(some);
        both.retainAll(others);
        return both;
    }

    private static Set<Fact> either(Set<Fact> some, Set<Fact> others) {
        Set<Fact> either = EnumSet.noneOf(Fact.class);
        either.addAll(some);
        either.addAll(others);
        return either;
    }

    private static String key(String process, String element) {
        return process + " " + element;
    }

    private static String words(Fact fact) {
        return switch (fact) {
            case HANDLING_ASKED -> "the person’s choice on reading it and replying was looked up";
            case MAY_HANDLE -> "the person said yes to reading it and replying";
            case DISCUSSING_ASKED -> "the person’s choice on talking about it was looked up";
            case MAY_DISCUSS -> "the person said yes to talking about it";
            case CLOCKS_SET -> "the clocks were set";
            case MASKED -> "names were hidden";
            case ROUTED -> "the table chose the way";
            case LOOKED_AT -> "somebody reviewed it or shared its thanks";
            case REPLIED -> "a reply was sent";
            case TOLD -> "the person was told what came of it";
        };
    }
}
