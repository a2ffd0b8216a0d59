package org.fairlight.studio.replay;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fairlight.workflow.Rehearsed;
import org.jspecify.annotations.Nullable;

/** What is wrong with the way of an example story, in a sentence. */
final class StoryWayWords {

    private StoryWayWords() {}

    /** Null when it goes as it should. @param has whether the process has a step of that id */
    static @Nullable String wrong(
            StoryWay way, ExampleShelf.Kept example, Predicate<String> has, UnaryOperator<String> name) {
        return gone(example, has, name)
                .or(() -> strayed(way, example, name))
                .or(() -> missed(way, example, name))
                .or(() -> unseen(way, example, name))
                .orElse(null);
    }

    /** What is gone can be neither come to nor kept away from: such an example guards nothing any more. */
    private static Optional<String> gone(ExampleShelf.Kept example, Predicate<String> has, UnaryOperator<String> name) {
        return Stream.concat(example.comesTo().stream(), example.never().stream())
                .filter(has.negate())
                .findFirst()
                .map(step -> "it names a step that is gone, “%s”. Keep it anew.".formatted(name.apply(step)));
    }

    private static Optional<String> strayed(StoryWay way, ExampleShelf.Kept example, UnaryOperator<String> name) {
        return way.strayed(example.never())
                .map(step -> "it comes to “%s”, where it should never come.".formatted(name.apply(step)));
    }

    private static Optional<String> missed(StoryWay way, ExampleShelf.Kept example, UnaryOperator<String> name) {
        return way.missed(example.comesTo())
                .map(step -> way.untold() == null
                        ? "it does not come to “%s”%s.".formatted(name.apply(step), after(step, example, name))
                        : of(way.untold()));
    }

    /** A story that broke off may yet have come there. */
    private static Optional<String> unseen(StoryWay way, ExampleShelf.Kept example, UnaryOperator<String> name) {
        return Optional.ofNullable(way.untold())
                .flatMap(untold -> example.never().stream()
                        .findFirst()
                        .map(step -> "it breaks off, so nobody can tell that it never comes to “%s”: %s"
                                .formatted(name.apply(step), of(untold))));
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
