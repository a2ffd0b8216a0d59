package org.fairlight.journey.imports;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.fairlight.feedback.Source;
import org.fairlight.journey.Sharing;
import org.fairlight.journey.Submission;
import org.fairlight.people.Directory;
import org.fairlight.people.Team;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Takes comments from a file and sets each on its way, in a transaction of its own. The whole file is checked first; a row
 * that cannot be taken is told with its line and holds up no other. Importing the same file again adds nothing.
 */
@Service
public class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int HANDS = 4;
    private static final int WAITING = 64;
    private static final long TELL_EVERY_MILLIS = 200;
    private static final String REFERENCE = "import:";

    private final Sharing sharing;
    private final Directory directory;

    Imports(Sharing sharing, Directory directory) {
        this.sharing = sharing;
        this.directory = directory;
    }

    /**
     * @throws UnreadableFile when the file itself is at fault; nothing was imported then
     * @throws IOException when progress can no longer be told; what was imported until then stays
     */
    @Door(Right.IMPORT)
    public ImportSummary run(Path file, ImportOrder order, Progress progress) throws IOException {
        long rows = FileCheck.rows(file, order.encoding(), order.delimiter());
        Tally tally = new Tally();
        try (Rows reading = new Rows(file, order)) {
            take(reading, rows, order, tally, progress);
        }
        ImportSummary summary = tally.summary();
        LOG.info(
                "Import finished: {} received, {} already there, {} without words, {} refused",
                summary.received(),
                summary.alreadyThere(),
                summary.withoutWords(),
                summary.refused().size());
        return summary;
    }

    private void take(Rows reading, long rows, ImportOrder order, Tally tally, Progress progress) throws IOException {
        Map<String, Optional<UUID>> teams = new ConcurrentHashMap<>();
        Semaphore room = new Semaphore(WAITING);
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            while (reading.hasNext()) {
                Rows.Next next = reading.next();
                CommentRow row = next.row();
                if (row == null) {
                    tally.refuse(requireNonNull(next.refusal()));
                } else if (row.isWithoutWords()) {
                    tally.withoutWords();
                } else {
                    await(room, tally, rows, progress);
                    hands.execute(() -> {
                        try {
                            take(row, order, teams, tally);
                        } finally {
                            room.release();
                        }
                    });
                }
            }
            hands.shutdown();
            while (!ended(hands)) {
                progress.tell(tally.done(), rows);
            }
            progress.tell(tally.done(), rows);
        } finally {
            hands.shutdownNow();
        }
    }

    private static void await(Semaphore room, Tally tally, long rows, Progress progress) throws IOException {
        try {
            while (!room.tryAcquire(TELL_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                progress.tell(tally.done(), rows);
            }
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
        progress.tell(tally.done(), rows);
    }

    private static boolean ended(ExecutorService hands) throws IOException {
        try {
            return hands.awaitTermination(TELL_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    private static IOException stopped(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new IOException("The import was stopped", cause);
    }

    private void take(CommentRow row, ImportOrder order, Map<String, Optional<UUID>> teams, Tally tally) {
        try {
            UUID team = team(row.service(), teams, tally);
            String reference = REFERENCE + row.id();
            Submission comment = Submission.of(reference, Source.IMPORT, row.story(), order.given())
                    .about(team, row.date().isEmpty() ? null : row.date());
            tally.taken(sharing.takeImported(comment, reference));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Line {} could not be imported: {}",
                    row.line(),
                    failed.getClass().getName());
            tally.refuse(new Refusal(row.line(), "It could not be kept. Import the file again to try once more."));
        }
    }

    private @Nullable UUID team(String service, Map<String, Optional<UUID>> teams, Tally tally) {
        if (service.isEmpty()) {
            return null;
        }
        Optional<UUID> team = teams.computeIfAbsent(
                service.toLowerCase(Locale.ROOT),
                name -> directory.teamCalled(name).map(Team::id));
        if (team.isEmpty()) {
            tally.noTeamCalled(service);
        }
        return team.orElse(null);
    }

    /** Hears how far an import is. */
    public interface Progress {

        void tell(long done, long of) throws IOException;
    }
}
