package org.fairlight.security;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fairlight.FairlightTest;
import org.fairlight.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Words go in by every entrance, the studio's and the directory's among them, and are then looked for: in the log, the engine's tables, the trail, the metrics and the
 * answers that refuse something, where none may be, and in every column of every table, where those of {@link #READABLE} alone
 * may hold some.
 */
@FairlightTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkedTextTests {

    private static final String MASKED = "everybody who works with a story reads its masked words";
    private static final String REVIEWER = "a reviewer writes what can be learned, for the discussion and other teams";
    private static final String DISCUSSED =
            "those invited to a discussion read it together, and its learning is for all";
    private static final String CHANGE = "a change is the team's own work, told to whoever looks after it";
    private static final String PROCESS =
            "a process is open to every quality lead, with its drafts and versions and why they are";
    private static final String COLLEAGUES = "colleagues and patients know teams and people by their names";
    private static final String TOLD = "it is written for the person who spoke and for other teams";

    /** Where words may stand readable, and why; the place is a schema, a table and a column. */
    private static final Map<String, String> READABLE = Map.ofEntries(
            entry("public.masked_story.happened", MASKED),
            entry("public.masked_story.good", MASKED),
            entry("public.masked_story.better", MASKED),
            entry("public.masked_story.happened_when", MASKED),
            entry("public.message.masked", MASKED),
            entry("public.work_item.headline", "a work list tells a story by the beginning of its masked words"),
            entry("public.clinician_review.recreate", REVIEWER),
            entry("public.system_factor.note", REVIEWER),
            entry("public.learning_point.text", TOLD),
            entry("public.appreciation.recreate", TOLD),
            entry("public.appreciation.thanks", "masked thanks are passed on to the team they are for"),
            entry("public.discussion.place", "those invited need to know where it is"),
            entry("public.discussion.expected", DISCUSSED),
            entry("public.discussion.happened", DISCUSSED),
            entry("public.discussion.difference", DISCUSSED),
            entry("public.discussion.learned", DISCUSSED),
            entry("public.board_note.text", DISCUSSED),
            entry("public.improvement_action.aim", CHANGE),
            entry("public.improvement_action.change_idea", CHANGE),
            entry("public.improvement_action.measure", CHANGE),
            entry("public.pdsa_cycle.prediction", CHANGE),
            entry("public.pdsa_cycle.plan", CHANGE),
            entry("public.pdsa_cycle.result", CHANGE),
            entry("public.pdsa_cycle.learning", CHANGE),
            entry("public.change_made.text", TOLD),
            entry("public.reply.you_said", TOLD),
            entry("public.reply.we_learned", TOLD),
            entry("public.reply.we_did", TOLD),
            entry("public.reply.advice", "a second reader tells the writer what to change in a reply"),
            entry("public.process_draft.xml", PROCESS),
            entry("public.process_draft.note", PROCESS),
            entry("public.process_draft.answer", PROCESS),
            entry("public.process_draft_save.xml", PROCESS),
            entry("public.process_version.xml", PROCESS),
            entry("public.process_version.note", PROCESS),
            entry("public.decision_example.why", PROCESS),
            entry("public.story_example.why", PROCESS),
            entry("public.notice.text", "quality leads are told which process waits for them, by its name"),
            entry("public.team.name", COLLEAGUES),
            entry("public.team.service", COLLEAGUES),
            entry("public.person.display_name", COLLEAGUES),
            entry("public.person.email", "Fairlight tells staff by e-mail that something waits for them"));

    /**
     * Where the engine keeps the names of steps that were agreed to. Whoever writes a process writes for everybody; of a story
     * and of those who work with it nothing may stand even here.
     */
    private static final Set<String> ENGINE = Set.of(
            "public.act_ge_bytearray.bytes_",
            "public.act_re_procdef.name_",
            "public.act_hi_actinst.act_name_",
            "public.act_hi_taskinst.name_");

    private static final Logger LOG = LoggerFactory.getLogger(MarkedTextTests.class);

    private final MarkedPlaces places = new MarkedPlaces(TestDatabase.superuser());
    private final JdbcClient superuser = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    ServletWebServerApplicationContext application;

    @Autowired
    MeterRegistry meters;

    private String logged = "";
    private Map<String, Set<String>> found = Map.of();
    private List<String> refusals = List.of();

    @BeforeAll
    void everyEntrance(CapturedOutput output) throws IOException, InterruptedException {
        MarkedStudio studio = new MarkedStudio(application);
        studio.publish();
        MarkedStories stories = new MarkedStories(application);
        stories.aConcern();
        stories.thanks();
        new MarkedPrivacy(application).check();
        new MarkedGuarding(application).guard();
        new MarkedRefusals(application).refuse();
        studio.draft();
        MarkedStaff staff = new MarkedStaff(application);
        staff.search();
        staff.directory();
        staff.claim();
        staff.fileNames();
        MarkedRequests requests = new MarkedRequests(application);
        requests.send();
        new MarkedFailures(application).fail();
        refusals = requests.refusals();
        logged = output.getAll();
        found = places.all();
        studio.asItCame();
    }

    @Test
    void theLogHoldsNone() {
        assertThat(logged)
                .as("failures are told")
                .contains("org.springframework.orm.jpa.JpaSystemException", "Servlet.service() for servlet");
        assertThat(Marks.in(logged)).as(logged).isEmpty();
    }

    @Test
    void theEngineHoldsNoneButTheNamesOfAProcessThatWasAgreedTo() {
        Map<String, Set<String>> engine = new TreeMap<>(found);
        engine.keySet().removeIf(place -> !place.contains(".act_"));

        assertThat(engine.keySet()).isEqualTo(ENGINE);
        assertThat(engine)
                .allSatisfy((place, marks) -> assertThat(marks).as(place).allMatch(Marks::isPublished));
        assertThat(superuser
                        .sql("select count(*) from act_ru_job where exception_msg_ is not null")
                        .query(Integer.class)
                        .single())
                .as("a job failed, and the engine keeps that it did")
                .isPositive();
    }

    @Test
    void theTrailHoldsNone() {
        assertThat(found.keySet()).noneMatch(place -> place.startsWith("public.audit_"));
    }

    @Test
    void noMetricHoldsAny() {
        assertThat(named("http.server.requests")).as("requests are measured").isNotEmpty();
        assertThat(Marks.in(allMeters())).isEmpty();
    }

    @Test
    void onlyWhatIsMeantToBeReadLiesReadable() {
        Map<String, Set<String>> elsewhere = new TreeMap<>(found);
        elsewhere.keySet().removeAll(READABLE.keySet());
        elsewhere.keySet().removeAll(ENGINE);

        assertThat(elsewhere).isEmpty();
        assertThat(found.keySet()).as("no line of the list is there in vain").containsAll(READABLE.keySet());
    }

    @Test
    void contactsAndWhatOnePersonAloneReadsLieReadableNowhere() {
        assertThat(found)
                .allSatisfy((place, marks) -> assertThat(marks).as(place).noneMatch(Marks::isSealed));
    }

    @Test
    void noRefusalRepeatsWhatWasSent() {
        assertThat(refusals)
                .hasSizeGreaterThan(20)
                .allSatisfy(answer -> assertThat(Marks.in(answer)).noneMatch(Marks::isSealed));
    }

    @Test
    void theSearchFindsWhatIsThere(CapturedOutput output) {
        String mark = Marks.by("selfcheck");
        LOG.warn("On purpose: {}", mark);
        meters.counter("marked.on.purpose", "words", mark).increment();
        superuser
                .sql("insert into act_ge_property (name_, value_, rev_) values ('marked', :mark, 1)")
                .param("mark", "Words " + mark.toUpperCase(java.util.Locale.ROOT))
                .update();
        superuser
                .sql("insert into act_ge_bytearray (id_, rev_, name_, bytes_) values ('marked', 1, 'marked', :bytes)")
                .param("bytes", ("\u0001\u00ff" + mark).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .update();
        try {
            assertThat(Marks.in(output.getAll())).contains(mark);
            assertThat(Marks.in(allMeters())).contains(mark);
            assertThat(places.all())
                    .hasEntrySatisfying(
                            "public.act_ge_property.value_",
                            marks -> assertThat(marks).contains(mark))
                    .hasEntrySatisfying(
                            "public.act_ge_bytearray.bytes_",
                            marks -> assertThat(marks).contains(mark));
        } finally {
            superuser.sql("delete from act_ge_property where name_ = 'marked'").update();
            superuser.sql("delete from act_ge_bytearray where id_ = 'marked'").update();
            named("marked.on.purpose").forEach(meters::remove);
        }
    }

    @Test
    void everyEntranceHasAMarkOfItsOwn() {
        assertThat(Marks.used()).isGreaterThan(100);
    }

    private List<Meter> named(String name) {
        return meters.getMeters().stream()
                .filter(meter -> meter.getId().getName().equals(name))
                .toList();
    }

    private String allMeters() {
        return meters.getMeters().stream()
                .map(meter -> meter.getId().toString())
                .collect(Collectors.joining("\n"));
    }
}
