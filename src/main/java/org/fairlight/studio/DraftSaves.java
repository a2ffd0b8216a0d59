package org.fairlight.studio;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every save of every draft, so that nothing anybody drew is lost. */
@Component
class DraftSaves {

    private static final long FIVE_MINUTES = 5 * 60L;

    private final JdbcClient jdbc;

    DraftSaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one person saves within five minutes is kept as one, since drafts save themselves every second. */
    void keep(ProcessDraft draft) {
        Instant since = Instant.ofEpochSecond(draft.savedAt().getEpochSecond() / FIVE_MINUTES * FIVE_MINUTES);
        jdbc.sql("""
                        delete from process_draft_save
                        where draft_id = :draft and saved_by = :by and saved_at >= :since and revision > 1
                        """)
                .param("draft", draft.id())
                .param("by", draft.savedBy())
                .param("since", Timestamp.from(since))
                .update();
        jdbc.sql("""
                        insert into process_draft_save (draft_id, revision, xml, saved_by, saved_at)
                        values (:draft, :revision, :xml, :by, :at)
                        """)
                .param("draft", draft.id())
                .param("revision", draft.revision())
                .param("xml", draft.asModel().xml())
                .param("by", draft.savedBy())
                .param("at", Timestamp.from(draft.savedAt()))
                .update();
    }

    /** Newest first. */
    List<Kept> of(UUID draft) {
        return jdbc.sql("""
                        select revision, saved_by, saved_at from process_draft_save
                        where draft_id = :draft order by revision desc
                        """)
                .param("draft", draft)
                .query((row, i) -> new Kept(
                        row.getInt("revision"),
                        row.getObject("saved_by", UUID.class),
                        row.getTimestamp("saved_at").toInstant()))
                .list();
    }

    Optional<String> xml(UUID draft, int revision) {
        return jdbc.sql("select xml from process_draft_save where draft_id = :draft and revision = :revision")
                .param("draft", draft)
                .param("revision", revision)
                .query(String.class)
                .optional();
    }

    boolean isBy(UUID draft, UUID person) {
        return jdbc.sql("select exists (select from process_draft_save where draft_id = :draft and saved_by = :person)")
                .param("draft", draft)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    record Kept(int revision, UUID by, Instant at) {}
}
