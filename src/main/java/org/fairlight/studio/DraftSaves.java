package org.fairlight.studio;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The saves of every draft, so that nothing anybody drew is lost. */
@Component
class DraftSaves {

    private static final long FIVE_MINUTES = 5 * 60L;

    private final JdbcClient jdbc;

    DraftSaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a save for good. What one person draws within five minutes is one, since drafts save themselves every second. */
    void keep(ProcessDraft draft, SaveKind kind) {
        if (kind == SaveKind.DRAWN) {
            dropNewestOfTheSameMoments(draft);
        }
        insert(draft, draft.revision(), draft.asModel().xml(), draft.savedBy(), draft.savedAt(), kind);
    }

    /** Keeps what somebody drew upon an earlier save, and that never became the draft. */
    void keepAside(ProcessDraft draft, int seen, String xml, UUID by, Instant now) {
        insert(draft, seen, xml, by, now, SaveKind.ASIDE);
    }

    private void dropNewestOfTheSameMoments(ProcessDraft draft) {
        Instant since = Instant.ofEpochSecond(draft.savedAt().getEpochSecond() / FIVE_MINUTES * FIVE_MINUTES);
        jdbc.sql("""
                        delete from process_draft_save
                        where id = (
                                select id from process_draft_save where draft_id = :draft and kind <> 'ASIDE'
                                order by revision desc limit 1)
                            and saved_by = :by and saved_at >= :since and kind = 'DRAWN'
                        """)
                .param("draft", draft.id())
                .param("by", draft.savedBy())
                .param("since", Timestamp.from(since))
                .update();
    }

    private void insert(ProcessDraft draft, int revision, String xml, UUID by, Instant at, SaveKind kind) {
        jdbc.sql("""
                        insert into process_draft_save (id, draft_id, revision, xml, saved_by, saved_at, kind)
                        values (:id, :draft, :revision, :xml, :by, :at, :kind)
                        """)
                .param("id", UUID.randomUUID())
                .param("draft", draft.id())
                .param("revision", revision)
                .param("xml", xml)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("kind", kind.name())
                .update();
    }

    /** Newest first. */
    List<Kept> of(UUID draft) {
        return jdbc.sql("""
                        select id, revision, saved_by, saved_at, kind from process_draft_save
                        where draft_id = :draft order by saved_at desc, revision desc
                        """)
                .param("draft", draft)
                .query((row, i) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getInt("revision"),
                        row.getObject("saved_by", UUID.class),
                        row.getTimestamp("saved_at").toInstant(),
                        SaveKind.valueOf(row.getString("kind"))))
                .list();
    }

    /** A save of one draft; empty when it has no such save. */
    Optional<Content> content(UUID draft, UUID save) {
        return jdbc.sql("select xml, saved_by from process_draft_save where draft_id = :draft and id = :save")
                .param("draft", draft)
                .param("save", save)
                .query((row, i) -> new Content(row.getString("xml"), row.getObject("saved_by", UUID.class)))
                .optional();
    }

    record Kept(UUID id, int revision, UUID by, Instant at, SaveKind kind) {}

    record Content(String xml, UUID by) {}
}
