package org.fairlight.studio.moving;

import java.util.Arrays;
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

    private static final String STOPPED = "The move was stopped before its turn.";

    private final RunningCases running;
    private final Passages passages;
    private final VersionNumbers numbers;
    private final Preview preview;
    private final Moves moves;
    private final MoveItems items;
    private final MoveEnds ends;
    private final Directory directory;
    private final CurrentUser user;
    private final Audit audit;

    Moving(
            RunningCases running,
            Passages passages,
            VersionNumbers numbers,
            Preview preview,
            Moves moves,
            MoveItems items,
            MoveEnds ends,
            Directory directory,
            CurrentUser user,
            Audit audit) {
        this.running = running;
        this.passages = passages;
        this.numbers = numbers;
        this.preview = preview;
        this.moves = moves;
        this.items = items;
        this.ends = ends;
        this.directory = directory;
        this.user = user;
        this.audit = audit;
    }

    /** How many stories are on which version of a model, by its number; empty for what stories do not stand in. */
    @Door(Right.EDIT_PROCESSES)
    @Transactional(readOnly = true)
    public Map<Integer, Long> stories(String model) {
        return process(model).map(process -> numbers.versions(process).cases()).orElse(Map.of());
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
        return process(model).map(process -> preview.of(process, numbers.versions(process), chosen));
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
     * @throws IllegalArgumentException for a choice that is not among the preview's options
     * @throws OtherVersionRuns when another one runs by now
     */
    @Door(Right.PUBLISH_PROCESSES)
    public void move(String model, int seen, List<Choice> chosen) {
        ProcessId process = process(model).orElseThrow(() -> new IllegalArgumentException("Nothing stands there"));
        Versions versions = numbers.versions(process);
        String newest = versions.newest().id();
        int now = versions.number(newest);
        if (now != seen) {
            throw new OtherVersionRuns(now);
        }
        Map<String, Map<String, String>> choices = Choice.byVersion(chosen);
        choices.forEach((from, some) -> passages.between(from, newest, some));
        Move move =
                new Move(UUID.randomUUID(), model, now, newest, user.require().personId(), choices);
        if (moves.begin(move, running.onOthersThan(process, newest))) {
            audit.record(Deed.STORIES_MOVED, null, move.id().toString(), null);
        }
    }

    /** Stops the move of a process: what went over stays there, what waits stays where it is. Nothing when none goes on. */
    @Door(Right.PUBLISH_PROCESSES)
    public void stop(String model) {
        moves.open().stream().filter(move -> move.model().equals(model)).forEach(move -> {
            items.allStay(move.id(), STOPPED);
            ends.end(move);
            audit.record(Deed.MOVE_STOPPED, null, move.id().toString(), null);
        });
    }

    private static Optional<ProcessId> process(String model) {
        return Arrays.stream(ProcessId.values())
                .filter(process -> process != ProcessId.GUARDIAN)
                .filter(process -> model.equals(VersionNumbers.model(process)))
                .findFirst();
    }
}
