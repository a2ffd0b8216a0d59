package org.fairlight.studio.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.fairlight.FairlightTest;
import org.fairlight.TestDatabase;
import org.fairlight.Traces;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.journey.Worries;
import org.fairlight.people.Person;
import org.fairlight.review.Outcome;
import org.fairlight.studio.DraftPage;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.workflow.UnfinishedAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real stories, really answered, played again: with what runs today, and with drafts that change something. */
@FairlightTest
class ReplayTests {

    private static final String MAIN = "feedback-to-learning.bpmn";
    private static final String ROUTING = "no-blame-routing.dmn";
    private static final String CLOCKS = "reply-clock.dmn";

    @Autowired
    Traces trace;

    @Autowired
    Replay replay;

    @Autowired
    ModelDrafts drafts;

    @Autowired
    Consents consents;

    private final JdbcClient everything = JdbcClient.create(TestDatabase.superuser());
    private PlayedStories stories;

    @BeforeEach
    void newTeam() {
        stories = new PlayedStories(trace, everything);
    }

    @Test
    void whatRunsTodayLeadsEveryStoryExactlyAsItReallyWent() {
        int many = stories.oneOfEach();
        UUID takenBack = stories.shared(PlayedStories.CONCERN);
        consents.change(takenBack, Purpose.HANDLE_AND_REPLY, false, "TEST");
        UUID lateYes = stories.shared(PlayedStories.CONCERN, Worries.NONE, Set.of());
        consents.change(lateYes, Purpose.HANDLE_AND_REPLY, true, "TEST");
        UUID notDiscussed = stories.reviewed(Outcome.DISCUSS);
        consents.change(notDiscussed, Purpose.REFLECTIVE_DISCUSSION, false, "TEST");

        ReplayResult result = played(draft(MAIN, xml -> xml));

        assertThat(result.reasons()).isEmpty();
        assertThat(result.partings()).isEmpty();
        assertThat(result.played()).isEqualTo(many + 3);
        assertThat(result.retold()).isEqualTo(result.played());
        assertThat(result.same()).isEqualTo(result.played());
    }

    @Test
    void aChangedRuleOfTheTableSendsExactlyItsStoriesAnotherWay() {
        stories.oneOfEach();
        stories.shared(PlayedStories.QUESTION);

        ReplayResult result = played(draft(
                ROUTING,
                xml -> xml.replaceFirst("(rule-practical-question-route\">\\s*<text>)\"REPLY_ONLY\"", "$1\"REVIEW\"")));

        assertThat(result.other()).isEqualTo(2);
        assertThat(result.same()).isEqualTo(result.played() - 2);
        assertThat(result.partings()).singleElement().satisfies(parting -> {
            assertThat(List.of(parting.after(), parting.from(), parting.to()))
                    .containsExactly("Choose the way", "Write the reply", "Clinician review");
            assertThat(parting.stories()).hasSize(2);
        });
        assertThat(work(result, "Reviewing clinician")).containsExactly(6, 8);
        assertThat(work(result, "Discussion facilitator")[0]).isGreaterThan(work(result, "Discussion facilitator")[1]);
    }

    @Test
    void whereAForgottenWorryDecidesItSaysPerhaps() {
        stories.shared(PlayedStories.LONG_PRAISE);
        stories.andThanks(4);

        ReplayResult result = played(
                draft(ROUTING, xml -> xml.replaceFirst("(rule-plain-thanks-plain-thanks\">\\s*<text>)true", "$1")));

        assertThat(result.perhaps()).isOne();
        assertThat(result.other()).isZero();
        assertThat(result.partings()).singleElement().satisfies(parting -> {
            assertThat(parting.to()).isEqualTo("Share the thanks");
            assertThat(parting.perhaps()).isOne();
        });
    }

    @Test
    void aShorterClockIsCountedWhereItWouldHaveBroken() {
        UUID slow = stories.reviewed(Outcome.REPLY);
        stories.reviewed(Outcome.REPLY);
        stories.andThanks(3);
        tookLonger(slow, 8);

        ReplayResult result =
                played(draft(CLOCKS, xml -> xml.replaceAll("(rule-england-review-days\">\\s*<text>)\\d+", "$11")));

        assertThat(result.clocks())
                .filteredOn(clock -> clock.task().equals("Review for learning"))
                .singleElement()
                .isEqualTo(new ReplayResult.ClockLine("Review for learning", 2, 0, 2, 1));
        assertThat(result.other()).isZero();
    }

    @Test
    void aFactThatIsNotKeptIsSaidToBeMissing() {
        stories.reviewed(Outcome.IMPROVE);
        stories.andThanks(4);

        ReplayResult result = played(draft(
                MAIN,
                xml -> xml.replace(
                        "${reviewOutcome == 'IMPROVE'}", "${reviewOutcome == 'IMPROVE' &amp;&amp; !emotional}")));

        assertThat(result.untold()).isOne();
        assertThat(result.same()).isEqualTo(4);
        assertThat(result.reasons())
                .extracting(ReplayResult.Reason::sentence)
                .containsExactly("Where ways part, a fact is asked that is not kept with them.");
    }

    @Test
    void nothingOutsideTheRunIsTouchedAndNoWordComesIntoTheResult() {
        stories.oneOfEach();
        UUID draft = draft(
                ROUTING,
                xml -> xml.replaceFirst("(rule-practical-question-route\">\\s*<text>)\"REPLY_ONLY\"", "$1\"REVIEW\""));
        Map<String, String> before = rows();

        UUID run = run(draft, stories.all());

        assertThat(rows()).isEqualTo(before);
        assertThat(everything
                        .sql("select to_jsonb(r)::text from replay_run r where id = :id")
                        .param("id", run)
                        .query(String.class)
                        .single())
                .contains("DONE")
                .doesNotContainIgnoringCase(PlayedStories.MARK);
    }

    @Test
    void aRunThatIsCalledOffStopsAndStaysOff() {
        stories.oneOfEach();
        UUID draft = draft(MAIN, xml -> xml);

        UUID run = trace.as(greta(), () -> {
            UUID begun = replay.begin(draft, stories.all());
            replay.cancel(begun);
            return begun;
        });
        played(draft);

        ReplayPage page = page(run);
        assertThat(page.state()).isEqualTo(ReplayState.CANCELLED);
        assertThat(page.result()).isNull();
    }

    @Test
    void ofFewerThanFiveStoriesNothingIsTold() {
        stories.andThanks(4);
        UUID draft = draft(MAIN, xml -> xml);

        UUID run = over(draft, stories.all());

        assertThat(page(run).state()).isEqualTo(ReplayState.TOO_FEW);
        assertThat(page(run).result()).isNull();
        assertThat(refused(draft, new ReplayWish(null, null, null, 4))).containsOnlyKeys("most");
    }

    @Test
    void aResultIsOfTheSaveThatWasPlayedAndEveryLeadSeesIt() {
        stories.andThanks(5);
        UUID draft = draft(MAIN, xml -> xml);
        UUID run = run(draft, stories.all());
        assertThat(page(run).newest()).isTrue();

        save(draft, xml -> xml.replace("name=\"Hide names\"", "name=\"Hide names and places\""));

        ReplayPage seen =
                trace.as(trace.person("Kirra"), () -> replay.last(draft)).orElseThrow();
        assertThat(seen.id()).isEqualTo(run);
        assertThat(seen.newest()).isFalse();
        assertThat(seen.askedBy()).isEqualTo(greta().displayName());
    }

    @Test
    void whatTheChecksRefuseAndWhatIsTheGuardiansIsNotPlayed() {
        UUID unfit = draft(MAIN, xml -> xml.replace("${setClocks}", "${anything}"));
        UUID guardian = draft("guardian.bpmn", xml -> xml);

        assertThat(refused(unfit, stories.all())).containsKey("draft");
        assertThat(refused(guardian, stories.all())).containsKey("draft");
        assertThat(refused(draft(MAIN, xml -> xml), new ReplayWish(null, null, null, 0)))
                .containsOnlyKeys("most");
    }

    private Map<String, String> refused(UUID draft, ReplayWish wish) {
        UnfinishedAnswers[] refusal = new UnfinishedAnswers[1];
        assertThatThrownBy(() -> trace.as(greta(), () -> replay.begin(draft, wish)))
                .isInstanceOfSatisfying(UnfinishedAnswers.class, unfinished -> refusal[0] = unfinished);
        return refusal[0].problems();
    }

    private ReplayResult played(UUID draft) {
        return page(run(draft, stories.all())).result();
    }

    private UUID over(UUID draft, ReplayWish wish) {
        UUID run = trace.as(greta(), () -> replay.begin(draft, wish));
        await().atMost(Duration.ofMinutes(2)).until(() -> page(run).state().isOver());
        return run;
    }

    private UUID run(UUID draft, ReplayWish wish) {
        UUID run = over(draft, wish);
        assertThat(page(run).state()).isEqualTo(ReplayState.DONE);
        return run;
    }

    private ReplayPage page(UUID run) {
        return trace.as(greta(), () -> replay.page(run)).orElseThrow();
    }

    private UUID draft(String model, UnaryOperator<String> change) {
        UUID draft = trace.as(greta(), () -> drafts.begin(model));
        save(draft, change);
        return draft;
    }

    private void save(UUID draft, UnaryOperator<String> change) {
        trace.as(greta(), () -> {
            DraftPage page = drafts.page(draft);
            drafts.save(draft, page.revision(), change.apply(page.xml()));
        });
    }

    private static int[] work(ReplayResult result, String role) {
        return result.work().stream()
                .filter(line -> line.role().equals(role))
                .map(line -> new int[] {line.before(), line.after()})
                .findFirst()
                .orElseThrow();
    }

    /** As if the story had come, and its review had been begun, so many days earlier. */
    private void tookLonger(UUID story, int days) {
        everything.sql("""
                        update act_hi_taskinst set start_time_ = start_time_ - :days * interval '1 day'
                        where task_def_key_ = 'review-for-learning'
                          and proc_inst_id_ in (select id_ from act_hi_procinst where business_key_ = :story)
                        """).param("days", days).param("story", story.toString()).update();
        everything.sql("""
                        update act_hi_procinst set start_time_ = start_time_ - :days * interval '1 day'
                        where business_key_ = :story
                        """).param("days", days).param("story", story.toString()).update();
    }

    /** All there is but the run itself, and what the trail's keeper seals every few seconds whatever happens. */
    private Map<String, String> rows() {
        Map<String, String> rows = new TreeMap<>();
        everything
                .sql("select format('%I.%I', schemaname, relname) from pg_stat_user_tables"
                        + " where relname not in ('replay_run', 'audit_block', 'audit_head')")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(table, content(table)));
        return rows;
    }

    private String content(String table) {
        return everything
                .sql("select count(*) || ' ' || coalesce(sum(hashtext(t::text)::bigint), 0) from " + table + " t")
                .query(String.class)
                .single();
    }

    private Person greta() {
        return trace.person("Greta");
    }
}
