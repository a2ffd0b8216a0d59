package org.fairlight.studio.replay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlight.journey.JourneySettings;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Passed;
import org.fairlight.workflow.Rehearsals;
import org.fairlight.workflow.Rehearsed;

/** Plays made-up stories, one after the other, through one set of models in an engine in memory. */
class MadeUpPlay implements AutoCloseable {

    /** Longer than any clock of a process. */
    private static final Duration TWO_YEARS = Duration.ofDays(730);

    private final Theatre theatre;
    private final Map<String, Set<String>> ids = new HashMap<>();

    /** @throws InvalidModel when the fence refuses a model */
    MadeUpPlay(Rehearsals rehearsals, List<Model> models, JourneySettings settings) {
        theatre = new Theatre(rehearsals.open(models), models, settings);
    }

    /** The way of a story through every process, all that it passed. */
    Rehearsed play(MadeUpStory story) {
        StoryScript script = new StoryScript(
                story.told(),
                MadeUpStory.BEGINS,
                story::answer,
                story.needsPrivacyCheck(),
                MadeUpStory.BEGINS.plus(TWO_YEARS));
        return theatre.play(script.on(theatre, story.worries()));
    }

    static StoryWay through(String process, Rehearsed played) {
        return new StoryWay(
                played.way().stream()
                        .filter(step -> step.process().equals(process))
                        .map(Passed::element)
                        .toList(),
                played.untold());
    }

    /** The steps that a story can come to, in the order of the file. */
    List<WayStep> steps(String process) {
        return theatre.mainSteps(process).stream()
                .map(step -> new WayStep(step.element(), theatre.name(step), matters(step.type())))
                .toList();
    }

    /** Whether it is one of the {@link #steps}. */
    boolean has(String process, String step) {
        return ids.computeIfAbsent(
                        process,
                        first -> theatre.mainSteps(process).stream()
                                .map(Passed::element)
                                .collect(Collectors.toSet()))
                .contains(step);
    }

    private static boolean matters(String type) {
        return type.equals("userTask") || type.equals("callActivity") || type.endsWith("EndEvent");
    }

    String name(String process, String step) {
        return theatre.name(process, step);
    }

    @Override
    public void close() {
        theatre.close();
    }
}
