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
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Program and database die in the middle of 200 submissions: what was acknowledged is there once, with its process. */
class PulledPlugTests {

    private static final int STORIES = 200;
    private static final int ACKNOWLEDGED_BEFORE = 60;
    private static final int THREADS = 8;
    private static final int CREATED = 201;

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicBoolean pulled = new AtomicBoolean();
    private RunningFairlight fairlight;

    @AfterEach
    void stop() throws InterruptedException {
        fairlight.stop();
    }

    @Test
    void everyAcknowledgedStoryIsThereOnceWithItsProcess(@TempDir Path folder) throws Exception {
        fairlight = new RunningFairlight(folder.resolve("data"));
        fairlight.start();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            keys.add(UUID.randomUUID().toString());
        }
        Map<String, String> acknowledged = new ConcurrentHashMap<>();

        shareAll(keys, acknowledged, true);
        assertThat(acknowledged.size()).isBetween(ACKNOWLEDGED_BEFORE, STORIES - 1);
        fairlight.start();

        long kept = count("select count(*) from feedback");
        assertThat(kept).isGreaterThanOrEqualTo(acknowledged.size());
        assertThat(processes()).isEqualTo(kept);
        for (String receipt : acknowledged.values()) {
            assertThat(track(receipt)).isEqualTo(200);
        }

        Map<String, String> again = new ConcurrentHashMap<>();
        shareAll(keys, again, false);
        assertThat(again).hasSize(STORIES).containsAllEntriesOf(acknowledged);
        assertThat(count("select count(*) from feedback")).isEqualTo(STORIES);
        assertThat(processes()).isEqualTo(STORIES);
        assertThat(count("select count(*) from work_item")).isEqualTo(STORIES);
    }

    private void shareAll(List<String> keys, Map<String, String> receipts, boolean pullThePlug) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> sent = new ArrayList<>();
            for (String key : keys) {
                sent.add(threads.submit(() -> {
                    share(key, receipts);
                    if (pullThePlug && receipts.size() >= ACKNOWLEDGED_BEFORE && pulled.compareAndSet(false, true)) {
                        fairlight.kill();
                    }
                    return null;
                }));
            }
            for (Future<?> one : sent) {
                one.get();
            }
        }
    }

    /** A request that is not answered counts as not acknowledged, whatever became of it. */
    private void share(String key, Map<String, String> receipts) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(fairlight.at("/api/v1/feedback"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"happened": "We waited long.", "better": "Say how long.", "consents": ["handle-and-reply"]}
                        """))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == CREATED) {
                receipts.put(
                        key,
                        JsonMapper.shared()
                                .readTree(answer.body())
                                .get("receipt")
                                .asString());
            }
        } catch (IOException unanswered) {
            assertThat(receipts).doesNotContainKey(key);
        }
    }

    private int track(String receipt) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(fairlight.at("/api/v1/tracking"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"receipt\": \"%s\"}".formatted(receipt)))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private long processes() throws IOException, SQLException {
        return count("""
                select count(distinct business_key_) from act_ru_execution e
                join feedback f on f.id::text = e.business_key_ where e.parent_id_ is null and e.super_exec_ is null
                """);
    }

    private long count(String sql) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(fairlight.jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
