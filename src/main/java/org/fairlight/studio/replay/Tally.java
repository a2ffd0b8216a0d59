package org.fairlight.studio.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlight.security.Role;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.Passed;
import org.fairlight.workflow.Rehearsed;
import org.fairlight.workflow.Rehearsed.Untold;
import org.jspecify.annotations.Nullable;

/** Counts what a trial run finds, story by story. */
class Tally {

    private static final double DAYS_OF_A_WEEK = 7;
    private static final String BEGIN = "the very beginning";
    private static final String NO_FURTHER = "nothing more";

    private final Theatre today;
    private final Theatre draft;
    private final Instant now;

    private int played;
    private int same;
    private int other;
    private int perhaps;
    private int retold;
    private Instant first;
    private final Map<Parted, List<Integer>> partings = new LinkedHashMap<>();
    private final Map<Parted, Integer> onlyPerhaps = new LinkedHashMap<>();
    private final Map<Untold, Integer> untold = new EnumMap<>(Untold.class);
    private final Map<Form, int[]> tasks = new EnumMap<>(Form.class);

    Tally(Theatre today, Theatre draft, Instant now) {
        this.today = today;
        this.draft = draft;
        this.now = now;
        this.first = now;
    }

    void add(Instant begun, Trial.Played story) {
        played++;
        first = begun.isBefore(first) ? begun : first;
        retold += story.retold() ? 1 : 0;
        Optional<Untold> reason = cannotTell(story);
        if (reason.isPresent()) {
            untold.merge(reason.get(), 1, Integer::sum);
            return;
        }
        List<Optional<Parted>> ways = story.after().stream()
                .map(after -> parting(story.before().way(), after.way()))
                .toList();
        Optional<Parted> parted = ways.stream().flatMap(Optional::stream).findFirst();
        boolean sure = ways.stream().allMatch(way -> way.isPresent() == parted.isPresent());
        parted.ifPresentOrElse(there -> part(there, sure), () -> same++);
        count(story.before(), 0);
        count(story.after().getFirst(), 2);
    }

    private void part(Parted there, boolean sure) {
        partings.computeIfAbsent(there, none -> new ArrayList<>()).add(played);
        if (sure) {
            other++;
        } else {
            perhaps++;
            onlyPerhaps.merge(there, 1, Integer::sum);
        }
    }

    /** A story whose way parts before the record ends is told as far as that. */
    private Optional<Untold> cannotTell(Trial.Played story) {
        if (story.before().untold() != null) {
            return Optional.of(story.before().untold());
        }
        Rehearsed after = story.after().getFirst();
        boolean parts = parting(story.before().way(), after.way())
                .filter(there -> !there.to().equals(NO_FURTHER))
                .isPresent();
        return parts ? Optional.empty() : Optional.ofNullable(after.untold());
    }

    private Optional<Parted> parting(List<Passed> before, List<Passed> after) {
        int common = 0;
        while (common < before.size() && common < after.size() && isSame(before.get(common), after.get(common))) {
            common++;
        }
        if (common == before.size() && common == after.size()) {
            return Optional.empty();
        }
        return Optional.of(new Parted(
                common == 0 ? BEGIN : today.name(before.get(common - 1)),
                common == before.size() ? NO_FURTHER : today.name(before.get(common)),
                common == after.size() ? NO_FURTHER : draft.name(after.get(common))));
    }

    private static boolean isSame(Passed one, Passed other) {
        return one.process().equals(other.process()) && one.element().equals(other.element());
    }

    private void count(Rehearsed told, int at) {
        told.tasks().forEach(task -> {
            int[] counts = tasks.computeIfAbsent(task.form(), none -> new int[4]);
            counts[at]++;
            counts[at + 1] += task.isLate(now) ? 1 : 0;
        });
    }

    ReplayResult result() {
        int cannotTell = untold.values().stream().mapToInt(Integer::intValue).sum();
        return new ReplayResult(
                played, same, other, perhaps, cannotTell, retold, weeks(), partings(), reasons(), clocks(), work());
    }

    private double weeks() {
        return Math.max(1, Duration.between(first, now).toHours() / 24.0 / DAYS_OF_A_WEEK);
    }

    private List<ReplayResult.Parting> partings() {
        return partings.entrySet().stream()
                .map(there -> new ReplayResult.Parting(
                        there.getKey().after(),
                        there.getKey().from(),
                        there.getKey().to(),
                        onlyPerhaps.getOrDefault(there.getKey(), 0),
                        there.getValue()))
                .sorted(Comparator.comparing(there -> -there.stories().size()))
                .toList();
    }

    private List<ReplayResult.Reason> reasons() {
        return untold.entrySet().stream()
                .map(reason -> new ReplayResult.Reason(sentence(reason.getKey()), reason.getValue()))
                .toList();
    }

    private static String sentence(@Nullable Untold untold) {
        return switch (untold) {
            case null -> "";
            case NEW_QUESTION -> "They come to a question whose answer is not recorded with them.";
            case FACT_NOT_KEPT -> "Where ways part, a fact is asked that is not kept with them.";
            case NO_WAY_ON -> "The engine could not lead them on.";
        };
    }

    private List<ReplayResult.ClockLine> clocks() {
        return tasks.entrySet().stream()
                .map(task -> new ReplayResult.ClockLine(
                        task.getKey().title(),
                        task.getValue()[0],
                        task.getValue()[1],
                        task.getValue()[2],
                        task.getValue()[3]))
                .toList();
    }

    private List<ReplayResult.WorkLine> work() {
        Map<Role, int[]> roles = new EnumMap<>(Role.class);
        tasks.forEach((form, counts) -> {
            int[] sum = roles.computeIfAbsent(form.role(), none -> new int[2]);
            sum[0] += counts[0];
            sum[1] += counts[2];
        });
        return roles.entrySet().stream()
                .map(role -> new ReplayResult.WorkLine(role.getKey().title(), role.getValue()[0], role.getValue()[1]))
                .toList();
    }

    private record Parted(String after, String from, String to) {}
}
