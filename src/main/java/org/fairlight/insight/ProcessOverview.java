package org.fairlight.insight;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.workflow.CasesAt;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Processes;
import org.fairlight.workflow.RunningCases;
import org.fairlight.workflow.Standing;
import org.fairlight.workflow.StepTime;
import org.fairlight.workflow.StepTimes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where stories stand, and how long, in every process but the guardian's, which has a door of its own. */
@Service
public class ProcessOverview {

    /** How many days back the times go. */
    public static final int DAYS = 90;

    /** Fewer than these say little of a step and much of a single story. */
    public static final int FEWEST = 5;

    /** Less is no wait: the engine's own work. */
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private final LiveModels models;
    private final Processes processes;
    private final RunningCases running;
    private final StoriesByVersion versions;
    private final StepTimes times;
    private final Clock clock;

    ProcessOverview(
            LiveModels models,
            Processes processes,
            RunningCases running,
            StoriesByVersion versions,
            StepTimes times,
            Clock clock) {
        this.models = models;
        this.processes = processes;
        this.running = running;
        this.versions = versions;
        this.times = times;
        this.clock = clock;
    }

    /** The main process first. */
    @Transactional(readOnly = true)
    @Door(Right.SEE_PROCESSES)
    public List<ProcessPicture> pictures() {
        return Arrays.stream(ProcessId.values())
                .filter(process -> process != ProcessId.GUARDIAN)
                .map(process -> picture(process, models.of(process).xml()))
                .toList();
    }

    private ProcessPicture picture(ProcessId process, String xml) {
        ElementNames names = ElementNames.of(xml);
        return new ProcessPicture(
                process,
                names.process(),
                xml,
                places(names, processes.standings(process)),
                atStepsThatAreGone(names, process),
                versions.of(process),
                paces(names, recent(process)));
    }

    /** How many stories the picture has no place for, because they follow an earlier version of the process. */
    private long atStepsThatAreGone(ElementNames names, ProcessId process) {
        String newest = running.deployed(process).sequencedKeySet().getFirst();
        return running.standing(process).stream()
                .filter(stand -> !stand.version().equals(newest))
                .filter(stand -> stand.elements().stream().noneMatch(names.byId()::containsKey))
                .mapToLong(CasesAt::cases)
                .sum();
    }

    private List<StepTime> recent(ProcessId process) {
        return times.since(clock.instant().minus(Duration.ofDays(DAYS)), process).stream()
                .filter(time -> time.passed() >= FEWEST && time.typical().compareTo(SHORTEST) >= 0)
                .toList();
    }

    /** The slowest first. */
    private static List<Pace> paces(ElementNames names, List<StepTime> times) {
        List<StepTime> slowestFirst = times.stream()
                .filter(time -> names.byId().containsKey(time.elementId()))
                .sorted(Comparator.comparing(StepTime::typical).reversed())
                .toList();
        return slowestFirst.stream()
                .map(time -> new Pace(
                        time.elementId(),
                        requireNonNull(names.byId().get(time.elementId())),
                        time.passed(),
                        time.typical(),
                        time.slow(),
                        warmth(time, slowestFirst.getFirst())))
                .toList();
    }

    private static int warmth(StepTime time, StepTime slowest) {
        double share = (double) time.typical().toMillis() / slowest.typical().toMillis();
        return Math.max(1, (int) Math.ceil(share * Pace.WARMEST));
    }

    /** In the model's order; scopes and events that only listen are no places to stand. */
    private static List<Place> places(ElementNames names, List<Standing> standings) {
        Map<String, Standing> byElement =
                standings.stream().collect(Collectors.toMap(Standing::elementId, Function.identity()));
        return names.byId().entrySet().stream()
                .filter(element -> byElement.containsKey(element.getKey()))
                .map(element -> {
                    Standing standing = requireNonNull(byElement.get(element.getKey()));
                    return new Place(element.getKey(), element.getValue(), standing.count(), standing.since());
                })
                .toList();
    }
}
