package org.fairlight.rights;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.feedback.Happening;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.security.SignedIn;
import org.fairlight.workflow.Conflicts;
import org.fairlight.workflow.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of finished stories when they are old: a person looks at each and decides. Nothing is removed by its age (NHS
 * Records Management Code of Practice: destruction only after a documented appraisal).
 */
@Service
public class Appraisals {

    private static final int MOST_SHOWN = 100;

    private static final String DUE = """
            f.closed_at < :before and f.removed_at is null and f.state <> 'OPEN'
            and not exists (select 1 from appraisal a where a.feedback_id = f.id and a.look_again_on > :today)
            """;

    private final JdbcClient jdbc;
    private final Removal removal;
    private final StoryLine line;
    private final RetentionSettings settings;
    private final Conflicts conflicts;
    private final CurrentUser user;
    private final Audit audit;
    private final Clock clock;

    Appraisals(
            JdbcClient jdbc,
            Removal removal,
            StoryLine line,
            RetentionSettings settings,
            Conflicts conflicts,
            CurrentUser user,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.removal = removal;
        this.line = line;
        this.settings = settings;
        this.conflicts = conflicts;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** After how many years a finished story is looked at. */
    @Door(Right.TEND_RIGHTS)
    public int years() {
        return settings.years();
    }

    /** How many wait. */
    @Transactional(readOnly = true)
    @Door(Right.TEND_RIGHTS)
    public int count() {
        return query("select count(*) from feedback f where " + DUE)
                .query(Integer.class)
                .single();
    }

    /** The oldest that wait, a hundred at most. */
    @Transactional(readOnly = true)
    @Door(Right.TEND_RIGHTS)
    public List<DueStory> due() {
        return query("select f.id, f.closed_at from feedback f where %s order by f.closed_at limit %d"
                        .formatted(DUE, MOST_SHOWN))
                .query((row, i) -> story(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("closed_at").toInstant()))
                .list();
    }

    /**
     * @throws org.fairlight.workflow.UnfinishedAnswers naming the fields that need another look
     * @throws RequestSettled when it is not due, or somebody was quicker
     */
    @Door(Right.TEND_RIGHTS)
    public void decide(UUID feedbackId, AppraisalAnswers answers) {
        SignedIn steward = user.require();
        answers.check(today());
        conflicts.resolve(() -> {
            lockIfDue(feedbackId);
            keep(feedbackId, answers, steward.personId());
            audit.record(Deed.STORY_APPRAISED, feedbackId, answers.decision());
            if (answers.decision() != AppraisalDecision.KEEP) {
                removal.whole(
                        feedbackId, answers.decision() == AppraisalDecision.REMOVE, Happening.REMOVED_AFTER_APPRAISAL);
            }
            return feedbackId;
        });
    }

    private DueStory story(UUID id, Instant closedAt) {
        return new DueStory(id, line.of(id), closedAt, line.learned(id));
    }

    private void lockIfDue(UUID feedbackId) {
        boolean isDue = query("select f.id from feedback f where f.id = :id and " + DUE + " for update of f")
                .param("id", feedbackId)
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!isDue) {
            throw new RequestSettled();
        }
    }

    private void keep(UUID feedbackId, AppraisalAnswers answers, UUID steward) {
        boolean kept = answers.decision() == AppraisalDecision.KEEP;
        jdbc.sql("""
                        insert into appraisal (id, feedback_id, at, decided_by, decision, kept_because, look_again_on)
                        values (gen_random_uuid(), :story, :at, :steward, :decision, :because, :again)
                        """)
                .param("story", feedbackId)
                .param("at", Timestamp.from(clock.instant()))
                .param("steward", steward)
                .param("decision", String.valueOf(answers.decision()))
                .param("because", kept ? String.valueOf(answers.keptBecause()) : null)
                .param("again", kept ? answers.lookAgainOn() : null)
                .update();
    }

    private JdbcClient.StatementSpec query(String sql) {
        return jdbc.sql(sql)
                .param(
                        "before",
                        Timestamp.from(today().minusYears(settings.years())
                                .atStartOfDay(WorkingDays.ZONE)
                                .toInstant()))
                .param("today", today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
