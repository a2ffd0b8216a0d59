package org.fairlight.consent;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.HeldPart;
import org.fairlight.feedback.PartsRemoved;
import org.fairlight.feedback.Timelines;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each person allows, now and before; the newest choice of a purpose counts from the moment it is made. */
@Service
@Transactional
public class Consents {

    private final JdbcClient jdbc;
    private final Timelines timelines;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consents(JdbcClient jdbc, Timelines timelines, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.timelines = timelines;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The first choices, made while sharing; what is not named is not allowed. */
    public void record(UUID feedbackId, Set<Purpose> given, String how) {
        if (!given.isEmpty()) {
            keep(feedbackId, given, true, how);
        }
    }

    /** Flips one switch; the caller has checked the receipt. Whoever uses the story hears of it in this transaction. */
    public void change(UUID feedbackId, Purpose purpose, boolean given, String how) {
        if (allows(feedbackId, purpose) == given) {
            return;
        }
        keep(feedbackId, Set.of(purpose), given, how);
        timelines.note(feedbackId, Happening.CHOICE_CHANGED, purpose.title() + ": " + (given ? "yes" : "no"));
        audit.record(Deed.CONSENT_CHANGED, feedbackId, purpose);
        events.publishEvent(new ConsentChanged(feedbackId, purpose, given));
    }

    @Transactional(readOnly = true)
    public boolean allows(UUID feedbackId, Purpose purpose) {
        return given(feedbackId).contains(purpose);
    }

    /** The purposes allowed at this moment. */
    @Transactional(readOnly = true)
    public Set<Purpose> given(UUID feedbackId) {
        Set<Purpose> given = EnumSet.noneOf(Purpose.class);
        history(feedbackId).forEach(choice -> {
            if (choice.given()) {
                given.add(choice.purpose());
            } else {
                given.remove(choice.purpose());
            }
        });
        return given;
    }

    /** Every choice, oldest first: the proof of what was allowed when. */
    @Transactional(readOnly = true)
    public List<Choice> history(UUID feedbackId) {
        return jdbc.sql("""
                        select purpose, given, wording_version, how, at from consent_choice
                        where feedback_id = :feedback order by sequence
                        """)
                .param("feedback", feedbackId)
                .query((row, i) -> new Choice(
                        Purpose.valueOf(row.getString("purpose")),
                        row.getBoolean("given"),
                        row.getString("wording_version"),
                        row.getString("how"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** The history is the proof for what was learned: it stays as long as that does, and goes with it. */
    @EventListener
    void removed(PartsRemoved removal) {
        if (removal.has(HeldPart.LEARNING)) {
            jdbc.sql("delete from consent_choice where feedback_id = :feedback")
                    .param("feedback", removal.feedbackId())
                    .update();
        }
    }

    private void keep(UUID feedbackId, Set<Purpose> purposes, boolean given, String how) {
        jdbc.sql("""
                        insert into consent_choice (id, feedback_id, purpose, given, wording_version, how, at)
                        select gen_random_uuid(), :feedback, purpose, :given, :version, :how, :at
                        from unnest(:purposes) as purpose
                        """)
                .param("feedback", feedbackId)
                .param("purposes", purposes.stream().map(Enum::name).toArray(String[]::new))
                .param("given", given)
                .param("version", Purpose.WORDING_VERSION)
                .param("how", how)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
