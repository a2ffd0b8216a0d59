package org.fairlight.studio.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.TestDatabase;
import org.fairlight.Traces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which stories a trial run chooses. */
@FairlightTest
class RecordedStoriesTests {

    private static final LocalDate FIRST_OF_JULY = LocalDate.of(2024, 7, 1);

    @Autowired
    Traces trace;

    @Autowired
    RecordedStories recorded;

    private final JdbcClient everything = JdbcClient.create(TestDatabase.superuser());
    private PlayedStories ours;
    private UUID june;
    private UUID july;
    private UUID august;

    @BeforeEach
    void sharedInThreeMonths() {
        ours = new PlayedStories(trace, everything);
        june = shared(ours, "2024-06-30T22:59:00Z");
        july = shared(ours, "2024-06-30T23:30:00Z");
        august = shared(ours, "2024-08-01T12:00:00Z");
    }

    @Test
    void aDayBeginsAtMidnightWhereTheStoriesWereShared() {
        assertThat(recorded.wished(of(FIRST_OF_JULY, null, 500))).containsExactly(august, july);
        assertThat(recorded.wished(of(null, FIRST_OF_JULY, 500))).containsExactly(july, june);
        assertThat(recorded.wished(of(FIRST_OF_JULY, FIRST_OF_JULY, 500))).containsExactly(july);
        assertThat(recorded.wished(of(null, FIRST_OF_JULY.minusDays(1), 500))).containsExactly(june);
    }

    @Test
    void atMostSoManyAreTheNewest() {
        assertThat(recorded.wished(of(null, null, 2))).containsExactly(august, july);
        assertThat(recorded.wished(of(null, FIRST_OF_JULY, 1))).containsExactly(july);
    }

    @Test
    void aTeamIsItsOwnAndNoTeamIsAll() {
        UUID others = shared(new PlayedStories(trace, everything), "2024-07-01T09:00:00Z");

        assertThat(recorded.wished(of(FIRST_OF_JULY, FIRST_OF_JULY, 500))).containsExactly(july);
        assertThat(recorded.wished(new ReplayWish(FIRST_OF_JULY, FIRST_OF_JULY, null, 500)))
                .containsSubsequence(others, july)
                .doesNotContain(june, august);
        assertThat(recorded.wished(of(null, null, 500))).containsExactly(august, july, june);
    }

    @Test
    void whatAPersonHadRemovedIsNotLookedAt() {
        everything
                .sql("update feedback set removed_at = now() where id = :story")
                .param("story", july)
                .update();

        assertThat(recorded.wished(ours.all())).containsExactly(august, june);
    }

    private ReplayWish of(@Nullable LocalDate since, @Nullable LocalDate until, int most) {
        return new ReplayWish(since, until, ours.team(), most);
    }

    private UUID shared(PlayedStories by, String at) {
        UUID story = by.shared(PlayedStories.THANKS);
        everything
                .sql("update feedback set received_at = cast(:at as timestamptz) where id = :story")
                .param("at", at)
                .param("story", story)
                .update();
        return story;
    }
}
