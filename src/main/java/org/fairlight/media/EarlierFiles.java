package org.fairlight.media;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.fairlight.security.FileKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the files that came before files were sealed, while they can be played. The key is kept first, then the sealed file
 * takes the open one's place, then the row says so: wherever it stops, the file can be opened and the next look goes on.
 */
@Component
class EarlierFiles {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierFiles.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MediaFiles files;
    private final MediaKeys keys;

    EarlierFiles(JdbcClient jdbc, PlatformTransactionManager transactions, MediaFiles files, MediaKeys keys) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.files = files;
        this.keys = keys;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 3600, timeUnit = TimeUnit.SECONDS)
    void sealAll() {
        long sealed = open().stream().filter(this::isSealedNow).count();
        if (sealed > 0) {
            LOG.info("Sealed {} files from before", sealed);
        }
    }

    private List<UUID> open() {
        return jdbc.sql("select id from media_file where not sealed order by received_at, id")
                .query(UUID.class)
                .list();
    }

    private boolean isSealedNow(UUID fileId) {
        keepKey(fileId);
        return Boolean.TRUE.equals(transaction.execute(status -> mayTouch(fileId) && seal(fileId)));
    }

    private void keepKey(UUID fileId) {
        jdbc.sql("update media_file set key = :key where id = :id and key is null")
                .param("key", keys.sealed(FileKey.random(fileId)))
                .param("id", fileId)
                .update();
    }

    /** Nobody removes the file, and no other node seals it, until this transaction ends. */
    private boolean mayTouch(UUID fileId) {
        return jdbc.sql("select id from media_file where id = :id and not sealed for update skip locked")
                .param("id", fileId)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private boolean seal(UUID fileId) {
        try {
            files.seal(fileId, keys.of(fileId).orElseThrow());
        } catch (IOException stuck) {
            LOG.warn("The file {} could not be sealed; it is tried again within the hour", fileId, stuck);
            return false;
        }
        return jdbc.sql("update media_file set sealed = true where id = :id")
                        .param("id", fileId)
                        .update()
                == 1;
    }
}
