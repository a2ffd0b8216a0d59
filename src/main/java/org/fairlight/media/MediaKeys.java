package org.fairlight.media;

import java.util.Optional;
import java.util.UUID;
import org.fairlight.security.FileKey;
import org.fairlight.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of files, themselves sealed: a changed secret seals these few bytes anew and leaves the files as they are. */
@Component
class MediaKeys {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    MediaKeys(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    Optional<FileKey> of(UUID fileId) {
        return jdbc.sql("select key from media_file where id = :id and key is not null")
                .param("id", fileId)
                .query((row, i) -> row.getBytes("key"))
                .optional()
                .map(kept -> FileKey.of(sealing.open(kept), fileId));
    }

    byte[] sealed(FileKey key) {
        return sealing.seal(key.asText());
    }
}
