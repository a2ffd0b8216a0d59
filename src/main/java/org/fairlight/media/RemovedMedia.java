package org.fairlight.media;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fairlight.feedback.HeldPart;
import org.fairlight.feedback.PartsRemoved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes the files of a story once it is certain that they are let go. What is still to be removed stands in the database, so
 * a machine that stops in between goes on with it at the next start, and a disk that refuses is asked again.
 */
@Component
class RemovedMedia {

    private static final Logger LOG = LoggerFactory.getLogger(RemovedMedia.class);

    private final MediaFiles files;
    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    RemovedMedia(MediaFiles files, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.files = files;
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** In the transaction that lets the files go. */
    @EventListener
    void letGo(PartsRemoved removal) {
        if (removal.has(HeldPart.MEDIA)) {
            jdbc.sql("""
                            with gone as (delete from media_file where feedback_id = :feedback returning id)
                            insert into media_removal (file_id, asked_at) select id, :now from gone
                            """)
                    .param("feedback", removal.feedbackId())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    @TransactionalEventListener(condition = "#removal.has(T(org.fairlight.feedback.HeldPart).MEDIA)")
    void afterwards(PartsRemoved removal) {
        removeFiles();
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        removeFiles();
    }

    @Scheduled(cron = "0 47 * * * *")
    void removeFiles() {
        ownTransaction.executeWithoutResult(status -> waiting().forEach(this::removeFile));
    }

    private List<UUID> waiting() {
        return jdbc.sql("select file_id from media_removal order by asked_at for update skip locked")
                .query(UUID.class)
                .list();
    }

    private void removeFile(UUID fileId) {
        try {
            Files.deleteIfExists(files.path(fileId));
            jdbc.sql("delete from media_removal where file_id = :file")
                    .param("file", fileId)
                    .update();
        } catch (IOException stuck) {
            LOG.warn("The file {} of a removed story is still there; it is tried again within the hour", fileId, stuck);
        }
    }
}
