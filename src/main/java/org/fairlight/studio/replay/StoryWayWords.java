package org.fairlight.studio.replay;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fairlight.workflow.Rehearsed;
import org.jspecify.annotations.Nullable;

/** What is wrong with the way of an example story, in a sentence. */
final class StoryWayWords {

    private StoryWayWords() {}

    /** Null when it goes as it should. */
    static @Nullable String wrong(StoryWay way, ExampleShelf.Kept example, UnaryOperator<String> name) {
        Optional<String> strayed = way.strayed(example.never());
        if (strayed.isPresent()) {
            return "it comes to “%s”, where it should never come.".formatted(name.apply(strayed.get()));
        }
        Optional<String> missed = way.missed(example.comesTo());
        if (missed.isPresent()) {
            return way.untold() == null
                    ? "it does not come to “%s”%s."
                            .formatted(name.apply(missed.get()), after(missed.get(), example, name))
                    : of(way.untold());
        }
        return null;
    }

    private static String after(String missed, ExampleShelf.Kept example, UnaryOperator<String> name) {
        int at = example.comesTo().indexOf(missed);
        return at <= 0
                ? ""
                : " after “%s”".formatted(name.apply(example.comesTo().get(at - 1)));
    }

    private static String of(Rehearsed.Untold untold) {
        return switch (untold) {
            case NEW_QUESTION -> "somebody is asked something that a made-up story does not answer.";
            case FACT_NOT_KEPT -> "a gateway asks for something that is not known there.";
            case NO_WAY_ON -> "it goes round and round, or cannot go on.";
        };
    }
}
