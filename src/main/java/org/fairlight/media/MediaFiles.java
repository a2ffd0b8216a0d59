package org.fairlight.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.entrances.Doorkeeper;
import org.fairlight.entrances.Entrance;
import org.fairlight.entrances.TooOften;
import org.fairlight.security.Door;
import org.fairlight.security.FileKey;
import org.fairlight.security.Right;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Photos, videos and recordings: the files sealed in a folder under names of our own, what we know of them in the database. */
@Service
public class MediaFiles {

    /** The most files with one story. */
    public static final int MOST_FILES = 5;

    /** The most bytes one file may have. */
    public static final long MOST_BYTES = 250L * 1024 * 1024;

    private static final String COLUMNS = "select id, media_type, bytes, shows_others, others_agreed from media_file ";

    private final JdbcClient jdbc;
    private final Path folder;
    private final Arrivals arrivals;
    private final MediaKeys keys;
    private final TransactionTemplate transaction;
    private final Doorkeeper door;
    private final Clock clock;

    MediaFiles(
            JdbcClient jdbc,
            MediaTypes types,
            MediaKeys keys,
            @Value("${fairlight.data}") Path data,
            PlatformTransactionManager transactions,
            Doorkeeper door,
            Clock clock) {
        this.jdbc = jdbc;
        this.folder = data.resolve("media");
        this.arrivals = new Arrivals(folder.resolve("arriving"), types);
        this.keys = keys;
        this.transaction = new TransactionTemplate(transactions);
        this.door = door;
        this.clock = clock;
    }

    /**
     * Puts a file aside until its story is sent; it flows to the disk, is never held in memory, and holds no connection to
     * the database while it flows.
     *
     * @param uploadKey the key of the story that is being told
     * @throws TooOften when too many files come from the same address at once
     * @throws UnwantedMedia when it is too large, one too many or of a kind we cannot play; nothing of it is kept
     */
    @Door(Right.SHARE)
    public MediaFile putAside(String uploadKey, InputStream content) {
        door.admit(Entrance.UPLOAD);
        refuseOneTooMany(uploadKey);
        UUID id = UUID.randomUUID();
        try {
            FileKey key = FileKey.random(id);
            StoredBytes stored = arrivals.take(id, key, content);
            transaction.executeWithoutResult(status -> keep(id, uploadKey, stored, key));
            arrivals.moveTo(path(id), id);
            return new MediaFile(id, stored.mediaType(), stored.bytes(), null, null);
        } catch (IOException | RuntimeException failed) {
            undo(uploadKey, id, failed);
            throw failed instanceof RuntimeException refused ? refused : new UnwantedMedia(Arrivals.NO_ROOM);
        }
    }

    /** Takes a file away again before its story was sent. */
    @Transactional
    @Door(Right.SHARE)
    public void takeAway(String uploadKey, UUID fileId) {
        int gone = jdbc.sql("delete from media_file where id = :id and upload_key = :key and feedback_id is null")
                .param("id", fileId)
                .param("key", uploadKey)
                .update();
        if (gone == 1) {
            delete(fileId);
        }
    }

    @Transactional(readOnly = true)
    @Door(Right.SHARE)
    public List<MediaFile> ofUpload(String uploadKey) {
        return jdbc.sql(COLUMNS + "where upload_key = :key order by received_at, id")
                .param("key", uploadKey)
                .query(MediaFiles::row)
                .list();
    }

    @Transactional(readOnly = true)
    public List<MediaFile> of(UUID feedbackId) {
        return jdbc.sql(COLUMNS + "where feedback_id = :feedback order by received_at, id")
                .param("feedback", feedbackId)
                .query(MediaFiles::row)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<MediaFile> find(UUID fileId) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", fileId)
                .query(MediaFiles::row)
                .optional();
    }

    /** The story a file belongs to. */
    @Transactional(readOnly = true)
    public Optional<UUID> storyOf(UUID fileId) {
        return jdbc.sql("select feedback_id from media_file where id = :id and feedback_id is not null")
                .param("id", fileId)
                .query(UUID.class)
                .optional();
    }

    /** What is in a file; the caller has checked who asks. */
    @Transactional(readOnly = true)
    public MediaContent content(UUID fileId) {
        boolean sealed = jdbc.sql("select sealed from media_file where id = :id")
                .param("id", fileId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        return new MediaContent(path(fileId), sealed, () -> keys.of(fileId));
    }

    /** Where a file lies. */
    Path path(UUID fileId) {
        return folder.resolve(fileId.toString());
    }

    /** Seals a file from before, unless it was done already. */
    void seal(UUID fileId, FileKey key) throws IOException {
        Path path = path(fileId);
        if (!SealedBytes.are(path)) {
            arrivals.seal(path, key);
        }
    }

    /** Removes what was put aside before a moment and never sent, and what never arrived whole. @return how many files */
    @Transactional
    public int sweep(Instant before) {
        List<UUID> forgotten = jdbc.sql("""
                        delete from media_file where feedback_id is null and received_at < :before returning id
                        """)
                .param("before", Timestamp.from(before))
                .query(UUID.class)
                .list();
        forgotten.forEach(this::delete);
        return forgotten.size() + arrivals.sweep(before);
    }

    private void refuseOneTooMany(String uploadKey) {
        if (ofUpload(uploadKey).size() >= MOST_FILES) {
            throw new UnwantedMedia("You can add up to %d files. Take one away first.".formatted(MOST_FILES));
        }
    }

    /** Files that arrive at the same moment wait here for each other, so that no sixth slips in. */
    private void lock(String uploadKey) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", uploadKey)
                .query((row, i) -> 1)
                .single();
    }

    private void keep(UUID id, String uploadKey, StoredBytes stored, FileKey key) {
        lock(uploadKey);
        refuseOneTooMany(uploadKey);
        jdbc.sql("""
                        insert into media_file (id, upload_key, media_type, bytes, sha256, received_at, key, sealed)
                        values (:id, :uploadKey, :type, :bytes, :sha256, :now, :key, true)
                        """)
                .param("id", id)
                .param("uploadKey", uploadKey)
                .param("key", keys.sealed(key))
                .param("type", stored.mediaType())
                .param("bytes", stored.bytes())
                .param("sha256", stored.sha256())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void delete(UUID fileId) {
        try {
            Files.deleteIfExists(path(fileId));
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private void undo(String uploadKey, UUID fileId, Exception why) {
        try {
            arrivals.forget(fileId);
            takeAway(uploadKey, fileId);
        } catch (IOException | RuntimeException stuck) {
            why.addSuppressed(stuck);
        }
    }

    private static MediaFile row(ResultSet row, int index) throws SQLException {
        return new MediaFile(
                row.getObject("id", UUID.class),
                row.getString("media_type"),
                row.getLong("bytes"),
                (Boolean) row.getObject("shows_others"),
                (Boolean) row.getObject("others_agreed"));
    }
}
