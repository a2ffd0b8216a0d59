package org.fairlight.journey;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairlight.feedback.Kind;
import org.fairlight.feedback.Theme;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.security.SignedIn;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work lists: what waits for the signed-in person's roles, in pages and in fair order. */
@Service
@Transactional(readOnly = true)
public class WorkLists {

    private static final int SOON_DAYS = 3;

    /** What the person's roles may do; a clinician never sees what is about their own team. */
    private static final String MAY_SEE = """
            w.role = any(:roles)
            and not (w.form = 'CLINICIAN_REVIEW' and w.team_id is not null and w.team_id is not distinct from :team)
            """;

    private static final Map<WorkTab, String> TABS = Map.of(
            WorkTab.MINE, "w.assignee = :me",
            WorkTab.MY_TEAMS, "w.assignee in (select id from person where team_id = :team)",
            WorkTab.WITH_COLLEAGUES, "w.assignee <> :me",
            WorkTab.UNASSIGNED, "w.assignee is null",
            WorkTab.DUE_SOON, "(w.assignee is null or w.assignee = :me) and w.due_at <= :soon");

    /** Praise takes every second place for as long as there is any; a story with both counts as concern's turn. */
    private static final String FAIR = """
            row_number() over (partition by coalesce(w.kind, '') = 'PRAISE' order by w.due_at, w.task_id),
            coalesce(w.kind, '') <> 'PRAISE'
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final WorkingDays calendar;
    private final JourneySettings settings;
    private final Clock clock;

    WorkLists(JdbcClient jdbc, CurrentUser user, WorkingDays calendar, JourneySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    @Door(Right.SEE_WORK_LIST)
    public List<WorkRow> page(WorkFilter filter, int offset, int limit) {
        return jdbc.sql("""
                        select w.*, p.display_name as assignee_name
                        from work_item w left join person p on p.id = w.assignee
                        where %s order by %s limit %d offset %d
                        """.formatted(where(filter), order(filter.order()), limit, offset))
                .params(params(filter))
                .query(WorkLists::row)
                .list();
    }

    @Door(Right.SEE_WORK_LIST)
    public int count(WorkFilter filter) {
        return jdbc.sql("select count(*) from work_item w where " + where(filter))
                .params(params(filter))
                .query(Integer.class)
                .single();
    }

    /** How many each tab holds, in one statement. */
    @Door(Right.SEE_WORK_LIST)
    public Map<WorkTab, Integer> counts() {
        Map<WorkTab, Integer> counts = new EnumMap<>(WorkTab.class);
        String sums = String.join(
                ", ",
                java.util.Arrays.stream(WorkTab.values())
                        .map(tab -> "count(*) filter (where " + TABS.get(tab) + ") as " + tab.name())
                        .toList());
        jdbc.sql("select " + sums + " from work_item w where " + MAY_SEE)
                .params(params(WorkFilter.of(WorkTab.MINE)))
                .query((row, i) -> {
                    for (WorkTab tab : WorkTab.values()) {
                        counts.put(tab, row.getInt(tab.name()));
                    }
                    return counts;
                })
                .single();
        return counts;
    }

    /** What waits for the signed-in person's roles on these cases, whoever holds it; due first. */
    public List<WorkRow> ofCases(Collection<UUID> caseIds) {
        Map<String, Object> params = params(WorkFilter.of(WorkTab.UNASSIGNED));
        params.put("cases", caseIds.toArray(UUID[]::new));
        return jdbc.sql("""
                        select w.*, p.display_name as assignee_name
                        from work_item w left join person p on p.id = w.assignee
                        where w.case_id = any(:cases) and %s order by w.due_at, w.task_id
                        """.formatted(MAY_SEE))
                .params(params)
                .query(WorkLists::row)
                .list();
    }

    /** Working days left until an instant; 0 is today, negative is past. */
    @Door(Right.SEE_WORK_LIST)
    public int workingDaysLeft(Instant dueAt) {
        return calendar.left(clock.instant(), dueAt, settings.nation());
    }

    private static String where(WorkFilter filter) {
        StringBuilder where = new StringBuilder(MAY_SEE).append(" and ").append(TABS.get(filter.tab()));
        if (filter.kind() != null) {
            where.append(" and w.kind = :kind");
        }
        if (filter.form() != null) {
            where.append(" and w.form = :form");
        }
        if (hasWords(filter)) {
            where.append(" and (w.headline ilike :words or w.service ilike :words)");
        }
        return where.toString();
    }

    private static String order(WorkOrder order) {
        return switch (order) {
            case FAIR -> FAIR;
            case DUE_FIRST -> "w.due_at, w.task_id";
            case NEWEST -> "w.opened_at desc, w.task_id";
            case OLDEST -> "w.opened_at, w.task_id";
        };
    }

    private Map<String, Object> params(WorkFilter filter) {
        SignedIn me = user.require();
        Map<String, Object> params = new HashMap<>();
        params.put("me", me.personId());
        params.put("team", me.teamId() == null ? new UUID(0, 0) : me.teamId());
        params.put("roles", me.roles().stream().map(Enum::name).toArray(String[]::new));
        params.put("soon", Timestamp.from(calendar.deadline(clock.instant(), SOON_DAYS, settings.nation())));
        params.put("kind", filter.kind() == null ? null : filter.kind().name());
        params.put("form", filter.form() == null ? null : filter.form().name());
        params.put(
                "words", hasWords(filter) ? "%" + requireNonNull(filter.words()).strip() + "%" : null);
        return params;
    }

    private static boolean hasWords(WorkFilter filter) {
        return filter.words() != null && !filter.words().isBlank();
    }

    private static WorkRow row(ResultSet row, int index) throws SQLException {
        return new WorkRow(
                row.getString("task_id"),
                row.getObject("case_id", UUID.class),
                Form.valueOf(row.getString("form")),
                row.getString("headline"),
                row.getString("service"),
                one(Kind.class, row.getString("kind")),
                one(Theme.class, row.getString("theme")),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("due_at") == null
                        ? null
                        : row.getTimestamp("due_at").toInstant(),
                row.getObject("assignee", UUID.class),
                row.getString("assignee_name"),
                row.getBoolean("news"));
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
