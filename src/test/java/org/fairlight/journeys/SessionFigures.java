package org.fairlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.fairlight.FigureTable;
import org.fairlight.journeys.Browser.Somebody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an open page costs the program, and whether it holds fifty of them in half a gigabyte. */
@Tag("measure")
class SessionFigures {

    private static final int STORIES = 40;
    private static final int WIDTH = 1280;
    private static final int SESSIONS = 50;
    private static final int CREATED = 201;
    private static final double KILO = 1024;
    private static final double MEGA = KILO * KILO;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Somebody> people = new ArrayList<>();
    private RunningFairlight fairlight;
    private String desk;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        fairlight = new RunningFairlight(folder.resolve("data"));
        fairlight.start();
        for (int i = 0; i < STORIES; i++) {
            assertThat(share()).isEqualTo(CREATED);
        }
        desk = "desk/" + oneTask();
    }

    @AfterEach
    void stop() throws InterruptedException {
        fairlight.stop();
    }

    @Test
    void fiftyOpenPagesFitIntoHalfAGigabyte() throws Exception {
        FigureTable table = new FigureTable(
                "Heap per open session after a full collection (-Xmx512m)",
                "page",
                "sessions",
                "kB each",
                "heap then, MB");
        try (Browser browser = new Browser(fairlight.port())) {
            everyPageOnce(browser);
            Heap before = heap();
            table.row("before", before.sessions(), "", before.bytes() / MEGA);
            Heap after = before;
            after = open(browser, table, after, "welcome, nobody signed in", 12, page -> page.opens(""));
            after = open(browser, table, after, "sharing a story, nobody signed in", 13, page -> page.opens("share"));
            after = open(browser, table, after, "work list, signed in", 13, page -> page.signsInAs("Bram"));
            after = open(
                    browser,
                    table,
                    after,
                    "desk, signed in",
                    12,
                    page -> page.signsInAs("Bram").opens(desk).sees("What helped and what hindered"));
            table.row(
                    "all",
                    after.sessions() - before.sessions(),
                    (after.bytes() - before.bytes()) / KILO / SESSIONS,
                    after.bytes() / MEGA);
            table.print();

            assertThat(after.sessions() - before.sessions()).as("sessions").isEqualTo(SESSIONS);
            assertThat(after.pages() - before.pages()).as("pages").isGreaterThanOrEqualTo(SESSIONS);
            assertThat(fairlight.isUp()).as("health").isTrue();
            assertThat(share()).isEqualTo(CREATED);
            people.getLast().opens("work").sees("Your work");
            assertThat(fairlight.log()).doesNotContain("OutOfMemoryError");
        }
    }

    /** What is loaded once for all sessions is not to be counted with the first of them. */
    private void everyPageOnce(Browser browser) {
        people.add(browser.somebody(WIDTH).opens("share").opens(""));
        people.add(browser.somebody(WIDTH).signsInAs("Bram").opens(desk).opens("work"));
    }

    private Heap open(
            Browser browser, FigureTable table, Heap before, String name, int sessions, Consumer<Somebody> opens)
            throws Exception {
        for (int i = 0; i < sessions; i++) {
            Somebody person = browser.somebody(WIDTH);
            people.add(person);
            opens.accept(person);
        }
        Heap after = heap();
        table.row(name, sessions, (after.bytes() - before.bytes()) / KILO / sessions, after.bytes() / MEGA);
        return after;
    }

    /** The histogram of living objects begins with a full collection. */
    private Heap heap() throws IOException, InterruptedException {
        fairlight.diagnose("GC.run");
        String histogram = fairlight.diagnose("GC.class_histogram");
        return new Heap(
                column(histogram, "Total", 2),
                column(histogram, "com.vaadin.flow.server.VaadinSession", 1),
                column(histogram, "com.vaadin.flow.component.UI", 1));
    }

    private static long column(String histogram, String row, int column) {
        return histogram
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(cells -> cells[0].equals(row) || cells.length > 3 && cells[3].equals(row))
                .map(cells -> Long.parseLong(cells[column]))
                .findFirst()
                .orElse(0L);
    }

    private int share() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(fairlight.at("/api/v1/feedback"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"happened": "We waited long.", "better": "Say how long.", "consents": ["handle-and-reply"]}
                        """))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private String oneTask() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(fairlight.jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select min(task_id) from work_item")) {
            row.next();
            return row.getString(1);
        }
    }

    /** @param bytes of living objects; @param pages how many Vaadin UIs live */
    private record Heap(long bytes, long sessions, long pages) {}
}
