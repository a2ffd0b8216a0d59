package org.fairlight.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a process may hold, by name, so that an editor can say beforehand what the checks would refuse.
 *
 * @param elements of the standard
 * @param drawing elements of the picture
 * @param expressions elements that hold an expression and may say so
 * @param attributes those of the standard for each element; under {@code *} those that every element may have
 * @param engine those of the engine, in the same way
 */
public record KnownParts(
        Set<String> elements,
        Set<String> drawing,
        Set<String> expressions,
        Map<String, Set<String>> attributes,
        Map<String, Set<String>> engine) {

    private static final String EVERY = "*";

    public static KnownParts ofProcesses() {
        return new KnownParts(
                Vocabulary.BPMN_ELEMENTS,
                Vocabulary.DRAWING_ELEMENTS,
                Vocabulary.EXPRESSIONS,
                lists(Vocabulary.EVERYWHERE, Vocabulary.PLAIN_ATTRIBUTES),
                lists(Vocabulary.SAVE_POINTS, Vocabulary.CAMUNDA_ATTRIBUTES));
    }

    private static Map<String, Set<String>> lists(Set<String> everywhere, Map<String, Set<String>> own) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        lists.put(EVERY, everywhere);
        Set<String> elements = Stream.concat(Vocabulary.BPMN_ELEMENTS.stream(), Stream.of("in", "out"))
                .collect(Collectors.toSet());
        own.forEach((element, attributes) -> {
            if (elements.contains(element)) {
                lists.put(element, attributes);
            }
        });
        return Map.copyOf(lists);
    }
}
