package org.fairlight.studio;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who had a hand in each draft, and since which save, so that nobody agrees to their own work. */
@Component
class DraftHands {

    private final JdbcClient jdbc;

    DraftHands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the draft's newest save on, its words are somebody's too. */
    void add(ProcessDraft draft, UUID person) {
        jdbc.sql("""
                        insert into process_draft_hand (draft_id, person_id, since)
                        values (:draft, :person, :since) on conflict do nothing
                        """)
                .param("draft", draft.id())
                .param("person", person)
                .param("since", draft.revision())
                .update();
    }

    /** Whoever had a hand in a draft up to the save that a copy was made of has one in the copy. */
    void copy(ProcessDraft from, int seen, ProcessDraft to) {
        jdbc.sql("""
                        insert into process_draft_hand (draft_id, person_id, since)
                        select :to, person_id, 1 from process_draft_hand where draft_id = :from and since <= :seen
                        on conflict do nothing
                        """)
                .param("to", to.id())
                .param("from", from.id())
                .param("seen", seen)
                .update();
    }

    /** Whoever had a hand in what was agreed to before, character for character, has one in this. */
    void copyPublished(ProcessDraft to) {
        jdbc.sql("""
                        insert into process_draft_hand (draft_id, person_id, since)
                        select distinct :to, hand.person_id, 1 from process_draft_hand hand
                        join process_draft draft on draft.id = hand.draft_id
                        where draft.state = 'PUBLISHED' and draft.model = :model and draft.xml = :xml
                        on conflict do nothing
                        """)
                .param("to", to.id())
                .param("model", to.asModel().fileName())
                .param("xml", to.asModel().xml())
                .update();
    }

    /** Whoever began it or saved it at any time, had a hand in what it was copied from, or asked for it to be agreed to. */
    boolean isIn(ProcessDraft draft, UUID person) {
        return draft.author().equals(person) || person.equals(draft.askedBy()) || has(draft.id(), person);
    }

    private boolean has(UUID draft, UUID person) {
        return jdbc.sql("""
                        select exists (select from process_draft_hand where draft_id = :draft and person_id = :person)
                        """)
                .param("draft", draft)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }
}
