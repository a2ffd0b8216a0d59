package org.fairlight.media;

import java.util.EnumMap;
import java.util.List;
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
                        """).param("feedback", feedbackId).query(Boolean.class).single();
    }

    /** How many photos, videos and recordings belong to the story; a kind of which it has none is left out. */
    public Map<MediaKind, Integer> kinds(UUID feedbackId) {
        Map<MediaKind, Integer> kinds = new EnumMap<>(MediaKind.class);
        jdbc.sql("select media_type from media_file where feedback_id = :feedback")
                .param("feedback", feedbackId)
                .query(String.class)
                .list()
                .forEach(type -> kinds.merge(MediaKind.of(type), 1, Integer::sum));
        return kinds;
    }

    /** What another person may be recognised in, whatever was found out about it so far. */
    public List<ShownOthers> withOthers(UUID feedbackId) {
        return jdbc.sql("""
                        select id, media_type, others_role, others_agreed from media_file
                        where feedback_id = :feedback and coalesce(shows_others, true) order by received_at, id
                        """)
                .param("feedback", feedbackId)
                .query((row, i) -> new ShownOthers(
                        row.getObject("id", UUID.class),
                        row.getString("media_type"),
                        row.getString("others_role"),
                        (Boolean) row.getObject("others_agreed")))
                .list();
    }

    /**
     * Keeps what a privacy steward found out; without a yes the file stays hidden from everybody else.
     *
     * @param role never a name
     */
    public void others(UUID feedbackId, UUID fileId, String role, boolean agreed) {
        jdbc.sql("""
                        update media_file set others_role = :role, others_agreed = :agreed
                        where id = :file and feedback_id = :feedback
                        """)
                .param("role", role)
                .param("agreed", agreed)
                .param("file", fileId)
                .param("feedback", feedbackId)
                .update();
    }
}
