package org.fairlight.studio.moving;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.workflow.CasesAt;
import org.fairlight.workflow.DeployedVersion;
import org.fairlight.workflow.ModelTitle;
import org.fairlight.workflow.Passage;
import org.fairlight.workflow.Passages;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.RunningCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the stories of a process stand, version by version, and how they go over to the version that runs now. Cases behind the
 * guardian's door are neither counted nor moved here, and a decision table decides by its newest version anyway.
 */
@Service
@Transactional
public class Moving {

    private static final Comparator<StandingLine> NEWEST_FIRST =
            comparingInt(StandingLine::version).reversed().thenComparing(StandingLine::where);

    private final RunningCases running;
    private final Passages passages;
    private final VersionNumbers numbers;
    private final Moves moves;
    private final MoveItems items;
    private final Directory directory;
    private final CurrentUser user;
    private final Audit audit;

    Moving(
            RunningCases running,
            Passages passages,
            VersionNumbers numbers,
            Moves moves,
            MoveItems items,
            Directory directory,
            CurrentUser user,
            Audit audit) {
        this.running = running;
        this.passages = passages;
        this.numbers = numbers;
        this.moves = moves;
        this.items = items;
        this.directory = directory;
        this.user = user;
        this.audit = audit;
    }

    /** How many stories are on which version of a model, by its number; empty for what stories do not stand in. */
    @Door(Right.EDIT_PROCESSES)
    @Transactional(readOnly = true)
    public Map<Integer, Long> stories(String model) {
        return process(model)
                .map(process -> running.versions(process))
                .map(versions -> {
                    Map<String, Integer> numberOf = numbers.of(model, versions);
                    return versions.stream()
                            .collect(toMap(
                                    version -> number(numberOf, version.id()), DeployedVersion::cases, Long::sum));
                })
                .orElse(Map.of());
    }

    /**
     * Where stories stand, and what would become of them.
     *
     * @param chosen one of the options of the preview, for as many of its lines as somebody likes
     * @return empty for what stories do not stand in
     */
    @Door(Right.EDIT_PROCESSES)
    @Transactional(readOnly = true)
    public Optional<MovingPage> page(String model, List<Choice> chosen) {
        return process(model).map(process -> page(model, process, chosen));
    }

    /** The move that goes on, or else the last one. */
    @Door(Right.EDIT_PROCESSES)
    @Transactional(readOnly = true)
    public Optional<MoveProgress> progress(String model) {
        return moves.last(model)
                .map(move -> new MoveProgress(
                        move.number(),
                        directory
                                .person(move.askedBy())
                                .map(Person::displayName)
                                .orElse("Somebody"),
                        move.askedAt(),
                        move.endedAt(),
                        items.count(move.id(), "WAITING"),
                        items.count(move.id(), "MOVED"),
                        items.stayed(move.id())));
    }

    /**
     * Has all stories go over to the version that runs now, in the background. While a move of the same process goes on, it
     * changes nothing.
     *
     * @param seen the number of the version that was looked at
     * @throws OtherVersionRuns when another one runs by now
     */
    @Door(Right.PUBLISH_PROCESSES)
    public void move(String model, int seen, List<Choice> chosen) {
        ProcessId process = process(model).orElseThrow(() -> new IllegalArgumentException("Nothing stands there"));
        List<DeployedVersion> versions = running.versions(process);
        Map<String, Integer> numberOf = numbers.of(model, versions);
        String newest = versions.getFirst().id();
        int now = number(numberOf, newest);
        if (now != seen) {
            throw new OtherVersionRuns(now);
        }
        Map<String, Map<String, String>> choices = byVersion(chosen, numberOf);
        choices.forEach((from, some) -> passages.between(from, newest, some));
        Move move =
                new Move(UUID.randomUUID(), model, now, newest, user.require().personId(), choices);
        if (moves.begin(move, running.onOthersThan(process, newest))) {
            audit.record(Deed.STORIES_MOVED, null, move.id().toString(), null);
        }
    }

    private MovingPage page(String model, ProcessId process, List<Choice> chosen) {
        List<DeployedVersion> versions = running.versions(process);
        Map<String, Integer> numberOf = numbers.of(model, versions);
        DeployedVersion newest = versions.getFirst();
        Map<String, Map<String, String>> choices = byVersion(chosen, numberOf);
        Map<String, Passage> ways = new HashMap<>();
        List<Shown> shown = running.standing(process).stream()
                .map(stand -> show(
                        stand,
                        number(numberOf, stand.version()),
                        ways.computeIfAbsent(
                                stand.version(),
                                from -> passages.between(from, newest.id(), choices.getOrDefault(from, Map.of())))))
                .sorted(comparing(Shown::now, NEWEST_FIRST))
                .toList();
        return new MovingPage(
                ModelTitle.of(newest.model()),
                number(numberOf, newest.id()),
                shown.stream().map(Shown::now).toList(),
                shown.stream()
                        .filter(one -> !one.stand().version().equals(newest.id()))
                        .map(Shown::preview)
                        .toList(),
                chosen);
    }

    private static Shown show(CasesAt stand, int number, Passage way) {
        StandingLine now = new StandingLine(number, way.before(stand.elements()), stand.cases());
        Optional<String> stays = way.against(stand.elements());
        String only = stand.elements().size() == 1 ? stand.elements().iterator().next() : "";
        List<Passage.Option> options = way.options(only);
        return new Shown(
                stand,
                now,
                new PreviewLine(
                        now,
                        options.isEmpty() ? "" : only,
                        stays.isPresent() ? null : way.after(stand.elements()),
                        stays.orElse(null),
                        options));
    }

    private static Map<String, Map<String, String>> byVersion(List<Choice> chosen, Map<String, Integer> numberOf) {
        Map<String, Map<String, String>> byVersion = new HashMap<>();
        numberOf.forEach((version, number) -> chosen.stream()
                .filter(choice -> choice.version() == number)
                .forEach(choice -> byVersion
                        .computeIfAbsent(version, first -> new HashMap<>())
                        .put(choice.element(), choice.becomes())));
        return byVersion;
    }

    private static int number(Map<String, Integer> numberOf, String version) {
        return numberOf.getOrDefault(version, VersionNumbers.UNCOUNTED);
    }

    private static Optional<ProcessId> process(String model) {
        return Arrays.stream(ProcessId.values())
                .filter(process -> process != ProcessId.GUARDIAN)
                .filter(process -> model.equals(process.id() + ".bpmn"))
                .findFirst();
    }

    private record Shown(CasesAt stand, StandingLine now, PreviewLine preview) {}
}
