package org.fairlight.studio.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.fairlight.studio.Catalogue;
import org.fairlight.studio.replay.MadeUpFact;
import org.fairlight.studio.replay.MadeUpStory;
import org.fairlight.studio.replay.StoryExample;
import org.fairlight.workflow.Variable;

/** Made-up stories and their ways in words. */
final class StoryFactWords {

    private final CellWords cells;

    StoryFactWords(Catalogue catalogue) {
        cells = new CellWords(catalogue);
    }

    String of(MadeUpFact fact, String value) {
        return cells.value(fact.variable().map(Variable::id).orElse(""), value);
    }

    /** What is unusual about a story. */
    String of(MadeUpStory story) {
        return story.unusual().isEmpty()
                ? "A usual concern"
                : story.unusual().entrySet().stream()
                        .map(fact -> "%s %s".formatted(fact.getKey().question(), of(fact.getKey(), fact.getValue())))
                        .collect(Collectors.joining(", "));
    }

    /** come to “Write the reply”; never come to “Plan the discussion” */
    static String should(StoryExample example) {
        String comesTo = example.comesTo().isEmpty() ? "" : "come to " + then(example.comesTo());
        String never = example.never().isEmpty()
                ? ""
                : "never come to "
                        + example.never().stream().map(StoryFactWords::quoted).collect(Collectors.joining(" or "));
        return comesTo.isEmpty() || never.isEmpty() ? comesTo + never : comesTo + "; " + never;
    }

    static String does(StoryExample example) {
        if (example.wrong() == null) {
            return "as it should";
        }
        return "otherwise: %s %s"
                .formatted(
                        example.wrong(),
                        example.way().isEmpty()
                                ? "It never comes to “%s”.".formatted(example.process())
                                : "It comes to %s.".formatted(then(example.way())));
    }

    static String then(List<String> steps) {
        return steps.stream().map(StoryFactWords::quoted).collect(Collectors.joining(", then "));
    }

    private static String quoted(String step) {
        return "“" + step + "”";
    }
}
