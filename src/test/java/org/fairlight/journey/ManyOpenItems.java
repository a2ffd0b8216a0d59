package org.fairlight.journey;

import java.util.List;
import java.util.UUID;
import org.fairlight.Traces;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 10,000 open items: a few shared as people share them, the others copied from those, row by row and column by column, with
 * other words, dates, tasks and holders.
 */
class ManyOpenItems {

    static final int OPEN = 10_000;

    private static final List<String> SERVICES =
            List.of("Emergency department", "Maternity", "Ambulance and transport", "Ward care", "Outpatients");

    private static final List<Story> STORIES = List.of(
            new Story(null, "The nurse brought a warm blanket and stayed until my breathing was easy again.", null),
            new Story("We waited in the corridor for seven hours.", null, "Tell people how long the wait will be."),
            new Story(
                    "My mother does not hear well and staff spoke from the door.",
                    "One of them wrote everything down for her, which helped more than anything.",
                    "A sign above the bed."),
            new Story("Three letters came for one appointment.", null, "One letter is enough."));

    private final JdbcClient jdbc;
    private final Traces trace;

    ManyOpenItems(JdbcClient jdbc, Traces trace) {
        this.jdbc = jdbc;
        this.trace = trace;
    }

    void write() {
        for (String service : SERVICES) {
            STORIES.forEach(story ->
                    trace.share(Submission.of(UUID.randomUUID().toString(), Source.FORM, story, Traces.EVERYTHING)
                            .about(trace.team(service).id(), "Last week")));
        }
        colleagues();
        stories();
        tasks();
        jdbc.sql("analyze").update();
    }

    /** 60 colleagues, so that what is taken is spread as in a trust. */
    private void colleagues() {
        jdbc.sql("""
                insert into person (id, display_name, team_id, active)
                select gen_random_uuid(), 'Colleague Demo-' || n,
                       (select array_agg(id order by name) from team)[1 + n % (select count(*)::int from team)], true
                from generate_series(1, 60) n
                """).update();
    }

    /** Where the copies come from; as many as are missing. */
    private void stories() {
        jdbc.sql("""
                create table many_open_items as
                select n, models.ids[1 + n % cardinality(models.ids)] as model, gen_random_uuid() as id, random() as luck
                from (select array_agg(distinct feedback_id) as ids from work_item where feedback_id is not null) models
                cross join generate_series(1, :open - (select count(*)::int from work_item)) n
                """).param("open", OPEN).update();
        copy("feedback", "id", """
                jsonb_build_object('id', i.id, 'submission_key', null, 'submission_print', null, 'import_ref', null,
                    'received_at', now() - i.n % 60 * interval '1 day')
                """);
        copy("masked_story", "feedback_id", "jsonb_build_object('feedback_id', i.id)");
    }

    /** Six in ten wait for a review, as after a busy month; three in ten are taken; some are late. */
    private void tasks() {
        copy("work_item", "case_id", """
                jsonb_build_object('task_id', gen_random_uuid(), 'case_id', i.id, 'feedback_id', i.id)
                || (array[
                    '{"form": "CLINICIAN_REVIEW", "role": "CLINICIAN", "process": "CLINICIAN_REVIEW"}',
                    '{"form": "CLINICIAN_REVIEW", "role": "CLINICIAN", "process": "CLINICIAN_REVIEW"}',
                    '{"form": "PLAN_DISCUSSION", "role": "FACILITATOR", "process": "REFLECTIVE_DISCUSSION"}',
                    '{"form": "CLINICIAN_REVIEW", "role": "CLINICIAN", "process": "CLINICIAN_REVIEW"}',
                    '{"form": "DRAFT_REPLY", "role": "FACILITATOR", "process": "FEEDBACK_TO_LEARNING"}',
                    '{"form": "CLINICIAN_REVIEW", "role": "CLINICIAN", "process": "CLINICIAN_REVIEW"}',
                    '{"form": "PRIVACY_CHECK", "role": "PRIVACY_STEWARD", "process": "CONSENT"}',
                    '{"form": "CLINICIAN_REVIEW", "role": "CLINICIAN", "process": "CLINICIAN_REVIEW"}',
                    '{"form": "PLAN_IMPROVEMENT", "role": "IMPROVEMENT_LEAD", "process": "IMPROVEMENT_ACTION"}',
                    '{"form": "CLINICIAN_REVIEW", "role": "CLINICIAN", "process": "CLINICIAN_REVIEW"}'
                ]::jsonb[])[1 + i.n / 20 % 10]
                || jsonb_build_object('headline',
                    left((array['On Tuesday night. ', 'With my son. ', 'For the third time. ', 'After the operation. ',
                        'Early in the morning. ', 'Over the holidays. ', 'On my first visit. '])[1 + i.n % 7]
                        || t.headline, 140))
                || jsonb_build_object('opened_at', now() - i.n % 40 * interval '1 day',
                    'due_at', now() + (i.n * 7919 % 50 - 8) * interval '1 day')
                || case when i.luck < 0.3 then jsonb_build_object('claimed_at', now(), 'assignee',
                        (select array_agg(id) from person where active)
                            [1 + i.n * 31 % (select count(*)::int from person where active)])
                    else '{}' end
                """);
        guardians();
    }

    /** Behind the guardian's door a row knows no story. */
    private void guardians() {
        jdbc.sql("""
                update work_item set form = 'GUARDIAN_TRIAGE', role = 'GUARDIAN', process = 'GUARDIAN', feedback_id = null,
                    team_id = null, service = null, kind = null, theme = null, headline = 'Something needs the guardian'
                where case_id in (select id from many_open_items where n % 50 = 0)
                """).update();
    }

    /** @param changes as JSON: the columns in which a copy differs from its model; i is the copy, t the model's row */
    private void copy(String table, String key, String changes) {
        jdbc.sql("""
                insert into %1$s select r.* from many_open_items i join %1$s t on t.%2$s = i.model
                cross join lateral jsonb_populate_record(t, %3$s) r
                """.formatted(table, key, changes)).update();
    }

    UUID[] cases() {
        return jdbc.sql("select case_id from work_item")
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    void remove() {
        jdbc.sql("delete from work_item where case_id in (select id from many_open_items)")
                .update();
        jdbc.sql("delete from masked_story where feedback_id in (select id from many_open_items)")
                .update();
        jdbc.sql("delete from feedback where id in (select id from many_open_items)")
                .update();
        jdbc.sql("delete from person where display_name like 'Colleague Demo-%'")
                .update();
        jdbc.sql("drop table many_open_items").update();
    }
}
