package org.fairlight.studio.replay;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairlight.workflow.Passed;
import org.fairlight.workflow.PastCase;
import org.fairlight.workflow.Rehearsed;
import org.fairlight.workflow.Rehearsed.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Plays one story with the processes of today and with the draft. Of the worries that are not kept, it believes those with which
 * the processes of today retell what happened.
 */
class Trial {

    private final Theatre today;
    private final Theatre draft;
    private final UsualTimes usual;
    private final Instant until;

    Trial(Lane lane, UsualTimes usual, Instant until) {
        this.today = lane.today();
        this.draft = lane.draft();
        this.usual = usual;
        this.until = until;
    }

    /** @param before with the processes of today; @param after with the draft, for each way that worries may have led */
    record Played(Rehearsed before, List<Rehearsed> after, boolean retold) {}

    Played play(RecordedStory story, PastCase past) {
        RecordedAnswers answers = new RecordedAnswers(story, past, today, usual);
        StoryScript script = new StoryScript(story, past.begun(), answers, answers.neededPrivacyCheck(), until);
        Telling telling = retell(script, story, past);
        List<Rehearsed> after = new ArrayList<>();
        bySetting(draft, story, telling.worries())
                .values()
                .forEach(alike -> after.add(draft.play(script.on(draft, alike.getFirst()))));
        return new Played(telling.played(), after, telling.fit() != Fit.OTHER);
    }

    private Telling retell(StoryScript script, RecordedStory story, PastCase past) {
        @Nullable Telling best = null;
        for (List<Worries> alike :
                bySetting(today, story, Worries.possible(story)).values()) {
            Rehearsed played = today.play(script.on(today, alike.getFirst()));
            Fit fit = fit(played, past);
            if (best == null || fit.compareTo(best.fit()) > 0) {
                best = new Telling(played, alike, fit);
            }
            if (fit == Fit.EXACT) {
                break;
            }
        }
        return requireNonNull(best);
    }

    private static Map<Theatre.Setting, List<Worries>> bySetting(
            Theatre theatre, RecordedStory story, List<Worries> possible) {
        Map<Theatre.Setting, List<Worries>> groups = new LinkedHashMap<>();
        possible.forEach(worries -> groups.computeIfAbsent(theatre.setting(story, worries), first -> new ArrayList<>())
                .add(worries));
        return groups;
    }

    private Fit fit(Rehearsed played, PastCase past) {
        if (played.untold() != null || !byProcess(played.way()).equals(byProcess(today.mainWay(past.passed())))) {
            return Fit.OTHER;
        }
        return dueOf(played).equals(dueOf(past)) ? Fit.EXACT : Fit.WAY;
    }

    /** The engine keeps an order within each process, but not between them. */
    private static Map<String, List<String>> byProcess(List<Passed> way) {
        Map<String, List<String>> steps = new LinkedHashMap<>();
        way.forEach(step -> steps.computeIfAbsent(step.process(), first -> new ArrayList<>())
                .add(step.element()));
        return steps;
    }

    private static List<String> dueOf(Rehearsed played) {
        return played.tasks().stream()
                .sorted(Comparator.comparing(Asked::opened))
                .map(task -> task.element() + task.due())
                .toList();
    }

    private static List<String> dueOf(PastCase past) {
        return past.tasks().stream().map(task -> task.element() + task.due()).toList();
    }

    /** How well a telling fits what happened. */
    private enum Fit {
        OTHER,
        WAY,
        EXACT
    }

    private record Telling(Rehearsed played, List<Worries> worries, Fit fit) {}
}
