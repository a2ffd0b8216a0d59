package org.fairlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.fairlight.FigureTable;
import org.fairlight.Latencies;
import org.fairlight.Measured;
import org.fairlight.MeasuredDatabase;
import org.fairlight.Statements;
import org.fairlight.Traces;
import org.fairlight.feedback.Kind;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** How long somebody waits for their work list when 10,000 stories are open. */
@Measured
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkListFigures {

    private static final int PAGE = 31;
    private static final int WARM_UP = 10;
    private static final int CALLS = 40;
    private static final double MOST_MILLIS = 200;
    private static final double TAIL = 0.95;

    @Autowired
    WorkLists lists;

    @Autowired
    Traces trace;

    private ManyOpenItems items;

    @BeforeAll
    void fill() {
        items = new ManyOpenItems(JdbcClient.create(MeasuredDatabase.superuser()), trace);
        items.write();
    }

    @AfterAll
    void empty() {
        items.remove();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void openingTheListIsQuickForEveryRole() {
        Map<String, SignedIn> people = people();
        allAreThere(people.get("every role at once"));
        Map<String, Latencies> opening = new LinkedHashMap<>();
        FigureTable calls = new FigureTable(
                "Work list at 10,000 open items, by call",
                "call",
                "calls",
                "p50 ms",
                "p95 ms",
                "max ms",
                "statements",
                "rows");
        calls().forEach((name, call) -> {
            Latencies all = new Latencies();
            int rows = 0;
            int statements = 0;
            for (var person : people.entrySet()) {
                signIn(person.getValue());
                Latencies one = measure(call);
                all.addAll(one);
                opening.computeIfAbsent(person.getKey(), who -> new Latencies()).addAll(one);
                rows = Math.max(rows, call.get());
                statements = Math.max(statements, Statements.during(call::get).size());
            }
            calls.row(name, all.calls(), all.percentile(0.5), all.percentile(TAIL), all.max(), statements, rows);
            assertThat(all.percentile(TAIL)).as(name).isLessThanOrEqualTo(MOST_MILLIS);
        });
        calls.print();
        byPerson(people, opening);
    }

    private void byPerson(Map<String, SignedIn> people, Map<String, Latencies> opening) {
        FigureTable table = new FigureTable(
                "Work list at 10,000 open items, by who asks (all calls)",
                "who",
                "may see",
                "calls",
                "p50 ms",
                "p95 ms",
                "max ms");
        opening.forEach((who, took) -> {
            signIn(people.get(who));
            table.row(who, visible(), took.calls(), took.percentile(0.5), took.percentile(TAIL), took.max());
            assertThat(took.percentile(TAIL)).as(who).isLessThanOrEqualTo(MOST_MILLIS);
        });
        table.print();
    }

    /** What the page asks the service for; each call tells how many rows it got. */
    private Map<String, Supplier<Integer>> calls() {
        Map<String, Supplier<Integer>> calls = new LinkedHashMap<>();
        calls.put("opening: counts of the tabs and the first page", () -> {
            lists.counts();
            return page(filter(WorkTab.UNASSIGNED, WorkOrder.FAIR, null, null), 0);
        });
        calls.put("counts of the tabs", () -> lists.counts().size());
        calls.put("unassigned, fair turns", () -> page(filter(WorkTab.UNASSIGNED, WorkOrder.FAIR, null, null), 0));
        calls.put(
                "unassigned, fair turns, page 40",
                () -> page(filter(WorkTab.UNASSIGNED, WorkOrder.FAIR, null, null), 40));
        calls.put("unassigned, due first", () -> page(filter(WorkTab.UNASSIGNED, WorkOrder.DUE_FIRST, null, null), 0));
        calls.put("unassigned, newest first", () -> page(filter(WorkTab.UNASSIGNED, WorkOrder.NEWEST, null, null), 0));
        calls.put("praise only", () -> page(filter(WorkTab.UNASSIGNED, WorkOrder.FAIR, Kind.PRAISE, null), 0));
        calls.put("a word looked for", () -> page(filter(WorkTab.UNASSIGNED, WorkOrder.FAIR, null, "blanket"), 0));
        calls.put("a word nobody wrote", () -> page(filter(WorkTab.UNASSIGNED, WorkOrder.FAIR, null, "xylophone"), 0));
        calls.put("mine", () -> page(filter(WorkTab.MINE, WorkOrder.FAIR, null, null), 0));
        calls.put("my team's", () -> page(filter(WorkTab.MY_TEAMS, WorkOrder.FAIR, null, null), 0));
        calls.put("due soon", () -> page(filter(WorkTab.DUE_SOON, WorkOrder.FAIR, null, null), 0));
        return calls;
    }

    private static WorkFilter filter(WorkTab tab, WorkOrder order, Kind kind, String words) {
        return new WorkFilter(tab, order, kind, null, words);
    }

    private int page(WorkFilter filter, int number) {
        return lists.page(filter, number * (PAGE - 1), PAGE).size();
    }

    private static Latencies measure(Supplier<Integer> call) {
        for (int i = 0; i < WARM_UP; i++) {
            call.get();
        }
        Latencies took = new Latencies();
        for (int i = 0; i < CALLS; i++) {
            took.time(call::get);
        }
        return took;
    }

    private Map<String, SignedIn> people() {
        Map<String, SignedIn> people = new LinkedHashMap<>();
        for (Role role :
                List.of(Role.CLINICIAN, Role.FACILITATOR, Role.IMPROVEMENT_LEAD, Role.PRIVACY_STEWARD, Role.GUARDIAN)) {
            people.put(role.title(), trace.person(role).signedIn());
        }
        people.put(
                "every role at once",
                new SignedIn(UUID.randomUUID(), "Everybody Demo", null, EnumSet.allOf(Role.class)));
        return people;
    }

    private static void signIn(SignedIn person) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }

    /** The items are those the service shows: nothing is measured that nobody would see. */
    private void allAreThere(SignedIn everybody) {
        signIn(everybody);
        assertThat(visible()).isEqualTo(ManyOpenItems.OPEN);
        WorkFilter free = filter(WorkTab.UNASSIGNED, WorkOrder.DUE_FIRST, null, null);
        List<WorkRow> seen = new ArrayList<>(lists.page(free, 0, ManyOpenItems.OPEN));
        assertThat(seen).hasSize(lists.counts().get(WorkTab.UNASSIGNED));
        assertThat(seen.stream().map(WorkRow::taskId).distinct()).hasSameSizeAs(seen);
        assertThat(seen.stream().map(WorkRow::form).distinct())
                .contains(Form.CLINICIAN_REVIEW, Form.GUARDIAN_TRIAGE, Form.DRAFT_REPLY);
    }

    private int visible() {
        return lists.ofCases(List.of(items.cases())).size();
    }
}
