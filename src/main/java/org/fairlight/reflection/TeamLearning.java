package org.fairlight.reflection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.fairlight.feedback.Kind;
import org.fairlight.feedback.Learning;
import org.fairlight.feedback.LearningPoint;
import org.fairlight.feedback.Stories;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members of staff read of what was learned: of their own team's stories where the person allows it now, of others only
 * the anonymous points that may be taught. Nobody is counted.
 */
@Service
@Transactional(readOnly = true)
public class TeamLearning {

    private static final int HEADLINE = 200;
    private static final int MOST_STORIES = 30;
    private static final int MOST_POINTS = 40;

    /** Whether the newest choice of two purposes is yes at this moment. */
    private static final String ALLOWED = """
            %s and (select c.given from consent_choice c where c.feedback_id = f.id and c.purpose = 'HANDLE_AND_REPLY'
                 order by c.sequence desc limit 1)
            and (select c.given from consent_choice c where c.feedback_id = f.id and c.purpose = '%s'
                 order by c.sequence desc limit 1)
            """;

    private static final String STILL_THERE = "f.state <> 'SEALED'";

    /** What was learned from a story stays when the story itself is removed, for as long as its person's choices allow it. */
    private static final String THERE_OR_REMOVED = "(f.state <> 'SEALED' or f.removed_at is not null)";

    private final JdbcClient jdbc;
    private final Stories stories;
    private final Learning learning;
    private final CurrentUser user;

    TeamLearning(JdbcClient jdbc, Stories stories, Learning learning, CurrentUser user) {
        this.jdbc = jdbc;
        this.stories = stories;
        this.learning = learning;
        this.user = user;
    }

    /** Stories about the signed-in person's team that brought learning, a change or thanks; newest first. */
    @Door(Right.READ_LEARNING)
    public List<TeamStory> ofMyTeam() {
        UUID team = user.require().teamId();
        if (team == null) {
            return List.of();
        }
        return jdbc.sql("""
                        select f.id, f.received_at, f.kind, a.thanks from feedback f
                        left join appreciation a on a.feedback_id = f.id and a.passed_on_at is not null
                        where f.team_id = :team and %s
                        and (a.feedback_id is not null
                             or exists (select from learning_point l where l.feedback_id = f.id)
                             or exists (select from change_made m where m.feedback_id = f.id))
                        order by f.received_at desc limit %d
                        """.formatted(ALLOWED.formatted(STILL_THERE, "TEAM_MAY_SEE"), MOST_STORIES))
                .param("team", team)
                .query(this::story)
                .list();
    }

    /** Anonymous learning points from stories about other teams; newest first, without where they came from. */
    @Door(Right.READ_LEARNING)
    public List<String> ofOthers() {
        UUID team = user.require().teamId();
        return jdbc.sql("""
                        select l.text from learning_point l join feedback f on f.id = l.feedback_id
                        where f.team_id is distinct from cast(:team as uuid) and %s
                        order by l.at desc limit %d
                        """.formatted(ALLOWED.formatted(THERE_OR_REMOVED, "TEACHING"), MOST_POINTS))
                .param("team", team)
                .query(String.class)
                .list();
    }

    private TeamStory story(ResultSet row, int index) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new TeamStory(
                id,
                stories.headline(id, HEADLINE),
                row.getTimestamp("received_at").toInstant(),
                Kind.valueOf(row.getString("kind")) == Kind.PRAISE,
                row.getString("thanks"),
                learning.pointsOf(id).stream().map(LearningPoint::text).toList(),
                learning.changesOf(id));
    }
}
