package org.fairlight.workflow;

import java.util.List;

/**
 * One rule that one model breaks.
 *
 * @param model the file, for example {@code consent.bpmn}
 * @param sentence what is wrong and how to mend it, for the person who draws the model
 * @param elements the ids of the elements to mark on the drawing, the most important first; empty for the whole model
 * @param path the ids of the elements a story goes through until it shows; those of a called process come after its call
 */
public record Finding(Rule rule, String model, String sentence, List<String> elements, List<String> path) {

    public Finding {
        elements = List.copyOf(elements);
        path = List.copyOf(path);
    }

    /** All of it in one line, for whoever sees no drawing. */
    public String told() {
        String where = elements.isEmpty() ? "" : elements.getFirst() + ": ";
        String way = path.isEmpty() ? "" : " The way there: " + String.join(", ", path) + ".";
        return model + ": " + where + sentence + way;
    }
}
