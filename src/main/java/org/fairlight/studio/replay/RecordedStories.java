package org.fairlight.studio.replay;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairlight.consent.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads choices, decisions and times of stories. No words, no names, and nothing of the guardian's. */
@Component
class RecordedStories {

    private static final String ZONE = "Europe/London";

    private final JdbcClient jdbc;

    RecordedStories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of those that are wished for, the newest first. What a person had removed is not looked at. */
    List<UUID> wished(ReplayWish wish) {
        return jdbc.sql("""
                        select id from feedback
                        where removed_at is null
                          and (cast(:since as date) is null or (received_at at time zone :zone)::date >= :since)
                          and (cast(:until as date) is null or (received_at at time zone :zone)::date <= :until)
                          and (cast(:team as uuid) is null or team_id = :team)
                        order by received_at desc limit :most
                        """)
                .param("zone", ZONE)
                .param("since", day(wish.since()))
                .param("until", day(wish.until()))
                .param("team", wish.team())
                .param("most", wish.most())
                .query(UUID.class)
                .list();
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    /** In the order of the ids. */
    List<RecordedStory> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, RecordedStory> stories = new HashMap<>();
        jdbc.sql("""
                        select f.id, f.source, f.kind, f.theme, f.reply_wished, f.can_reply,
                               (s.happened is not null) as happened, (s.good is not null) as good,
                               (s.better is not null) as better, s.feedback_id as told, r.felt_heard_at
                        from feedback f left join original_story s on s.feedback_id = f.id
                             left join reply r on r.feedback_id = f.id
                        where f.id in (:ids)
                        """)
                .param("ids", ids)
                .query((row, i) -> story(row))
                .list()
                .forEach(story -> stories.put(story.id(), story));
        addChoices(stories);
        addWhatFollowed(stories);
        List<RecordedStory> inOrder = new ArrayList<>();
        ids.forEach(id -> inOrder.add(java.util.Objects.requireNonNull(stories.get(id))));
        return inOrder;
    }

    private static RecordedStory story(ResultSet row) throws SQLException {
        boolean told = row.getObject("told") != null;
        Timestamp feltHeard = row.getTimestamp("felt_heard_at");
        return RecordedStory.of(
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getString("kind"),
                row.getString("theme"),
                row.getBoolean("reply_wished"),
                row.getBoolean("can_reply"),
                told ? row.getBoolean("happened") : null,
                told ? row.getBoolean("good") : null,
                told ? row.getBoolean("better") : null,
                feltHeard == null ? null : feltHeard.toInstant());
    }

    private void addChoices(Map<UUID, RecordedStory> stories) {
        jdbc.sql("""
                        select c.feedback_id, c.purpose, c.given, c.at, c.how = f.source as first
                        from consent_choice c join feedback f on f.id = c.feedback_id
                        where c.feedback_id in (:ids) order by c.sequence
                        """).param("ids", stories.keySet()).query(row -> {
            story(stories, row)
                    .choices()
                    .add(new RecordedStory.ChoiceMade(
                            Purpose.valueOf(row.getString("purpose")),
                            row.getBoolean("given"),
                            row.getTimestamp("at").toInstant(),
                            row.getBoolean("first")));
        });
    }

    private void addWhatFollowed(Map<UUID, RecordedStory> stories) {
        each(
                stories,
                "select feedback_id, at from message where from_person and feedback_id in (:ids) order by at",
                (story, row) -> story.wroteAt().add(row.getTimestamp(2).toInstant()));
        each(
                stories,
                "select feedback_id, outcome from clinician_review where feedback_id in (:ids) order by concluded_at",
                (story, row) -> story.reviewOutcomes().add(row.getString(2)));
        each(stories, """
                select feedback_id, next_step from discussion
                where next_step is not null and feedback_id in (:ids) order by starts_at
                """, (story, row) -> story.nextSteps().add(row.getString(2)));
        each(stories, """
                select a.feedback_id, c.decision from pdsa_cycle c join improvement_action a on a.id = c.action_id
                where c.decision is not null and a.feedback_id in (:ids) order by c.studied_at
                """, (story, row) -> story.cycleDecisions().add(row.getString(2)));
    }

    private void each(Map<UUID, RecordedStory> stories, String sql, Addition addition) {
        jdbc.sql(sql).param("ids", stories.keySet()).query(row -> {
            addition.to(story(stories, row), row);
        });
    }

    private static RecordedStory story(Map<UUID, RecordedStory> stories, ResultSet row) throws SQLException {
        return java.util.Objects.requireNonNull(stories.get(row.getObject("feedback_id", UUID.class)));
    }

    private interface Addition {
        void to(RecordedStory story, ResultSet row) throws SQLException;
    }
}
