package org.fairlight.media;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which photos, videos and recordings belong to which story. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MediaShelf {

    private final JdbcClient jdbc;

    MediaShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Moves what was put aside under an upload key to a story. */
    public void attach(String uploadKey, UUID feedbackId, Map<UUID, Boolean> othersVisible) {
        jdbc.sql("update media_file set feedback_id = :feedback where upload_key = :key and feedback_id is null")
                .param("feedback", feedbackId)
                .param("key", uploadKey)
                .update();
        othersVisible.forEach((file, visible) -> jdbc.sql(
                        "update media_file set shows_others = :visible where id = :file and feedback_id = :feedback")
                .param("visible", visible)
                .param("file", file)
                .param("feedback", feedbackId)
                .update());
    }

    /** Whether another person can be recognised, or might, in something that belongs to the story. */
    public boolean showsOthers(UUID feedbackId) {
        return jdbc.sql("""
                        select exists (select 1 from media_file
                        where feedback_id = :feedback and coalesce(shows_others, true) and others_agreed is not true)
                        """)
                .param("feedback", feedbackId)
                .query(Boolean.class)
                .single();
    }

    /** Whether photos, videos or sound belong to the story. */
    public boolean holdsAny(UUID feedbackId) {
        return jdbc.sql("select exists (select 1 from media_file where feedback_id = :feedback)")
                .param("feedback", feedbackId)
                .query(Boolean.class)
                .single();
    }
}
