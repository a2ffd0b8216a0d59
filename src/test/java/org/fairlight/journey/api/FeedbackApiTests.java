package org.fairlight.journey.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FairlightTest
class FeedbackApiTests {

    private static final String STORY = """
            {"service": "maternity", "good": "The midwife explained every step",
             "consents": ["handle-and-reply", "TEACHING"], "contact": {"name": "Sam", "email": "sam@example.org"}}""";

    @Value("${local.server.port}")
    int port;

    @Autowired
    JdbcClient jdbc;

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aSharedStoryCanBeFollowedByItsReceipt() throws Exception {
        HttpResponse<String> shared = share(key(), STORY);
        assertThat(shared.statusCode()).isEqualTo(201);
        JsonNode receipt = read(shared);
        assertThat(receipt.path("receipt").asString()).matches("([0-9A-Z]{4}-){4}[0-9A-Z]{4}");
        assertThat(receipt.path("replyBy").asString()).matches("\\d{4}-\\d{2}-\\d{2}");

        HttpResponse<String> tracked = post(
                "/api/v1/tracking",
                "{\"receipt\": \"%s\"}".formatted(receipt.path("receipt").asString()),
                null);
        assertThat(tracked.statusCode()).isEqualTo(200);
        assertThat(tracked.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(read(tracked).path("stage").asString()).isEqualTo("Your thanks are being read");
        assertThat(read(tracked).path("timeline").get(0).path("what").asString())
                .isEqualTo("You shared your story");
    }

    @Test
    void theSameRequestTwiceIsOneStoryWithOneReceipt() throws Exception {
        String key = key();
        long before = stories();
        HttpResponse<String> first = share(key, STORY);
        HttpResponse<String> second = share(key, STORY);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(stories()).isEqualTo(before + 1);
    }

    @Test
    void theSameKeyWithAnotherStoryIsRefused() throws Exception {
        String key = key();
        share(key, STORY);
        JsonNode problem = problem(share(key, "{\"happened\": \"Something else\"}"), 409);
        assertThat(problem.path("errors").has("Idempotency-Key")).isTrue();
    }

    @Test
    void everythingWrongIsNamedAtOnce() throws Exception {
        JsonNode problem = problem(share("short", """
                {"servise": "x", "service": "Nowhere", "happened": 3, "good": "%s", "consents": ["handle-and-reply", "sell-it"],
                 "contact": {"email": "nobody", "phone": "1"}}""".formatted("a".repeat(20_001))), 400);
        assertThat(problem.path("errors").propertyNames())
                .containsExactlyInAnyOrder(
                        "Idempotency-Key",
                        "servise",
                        "service",
                        "happened",
                        "good",
                        "consents",
                        "contact.email",
                        "contact.phone");
        assertThat(problem.path("errors").path("service").asString()).contains("Maternity");
    }

    @Test
    void newsIsSentOnlyToWhoeverAsksForItAndLeavesAnAddress() throws Exception {
        String asked = "{\"good\": \"Kind\", \"contact\": {\"email\": \"sam@example.org\"%s}}";
        assertThat(newsWanted(share(key(), asked.formatted("")))).isFalse();
        assertThat(newsWanted(share(key(), asked.formatted(", \"news\": true"))))
                .isTrue();

        JsonNode nowhere =
                problem(share(key(), "{\"good\": \"Kind\", \"contact\": {\"name\": \"Sam\", \"news\": true}}"), 400);
        assertThat(nowhere.path("errors").propertyNames()).containsExactly("contact.email");
        JsonNode neither = problem(share(key(), asked.formatted(", \"news\": \"perhaps\"")), 400);
        assertThat(neither.path("errors").propertyNames()).containsExactly("contact.news");
    }

    private boolean newsWanted(HttpResponse<String> shared) {
        assertThat(shared.statusCode()).isEqualTo(201);
        return jdbc.sql("""
                        select news_wanted from contact c join feedback f on f.id = c.feedback_id
                        order by f.received_at desc limit 1
                        """).query(Boolean.class).single();
    }

    @Test
    void aStoryWithoutWordsIsNotTaken() throws Exception {
        assertThat(problem(share(key(), "{\"happened\": \"  \"}"), 400)
                        .path("errors")
                        .path("happened")
                        .asString())
                .contains("One of the three is enough");
    }

    @Test
    void whatIsNotOneJsonObjectIsRefused() throws Exception {
        for (String body : new String[] {"", "{", "[]", "null", "3", "{} {}", "{\"good\": \"a\", \"good\": \"b\"}"}) {
            problem(share(key(), body), 400);
        }
    }

    @Test
    void anotherMediaTypeIsRefused() throws Exception {
        HttpRequest request = request("/api/v1/feedback")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(STORY))
                .build();
        problem(client.send(request, HttpResponse.BodyHandlers.ofString()), 415);
    }

    @Test
    void anotherMethodIsRefused() throws Exception {
        HttpRequest request = request("/api/v1/feedback").GET().build();
        problem(client.send(request, HttpResponse.BodyHandlers.ofString()), 405);
    }

    @Test
    void moreThan256KilobytesAreTooMuch() throws Exception {
        problem(share(key(), "{\"happened\": \"%s\"}".formatted("a".repeat(JsonBody.MOST_BYTES))), 413);
    }

    @Test
    void aReceiptNobodyHasIsNotFoundHoweverItIsWritten() throws Exception {
        JsonNode unknown = problem(post("/api/v1/tracking", "{\"receipt\": \"0000-0000-0000-0000-0000\"}", null), 404);
        JsonNode mistyped = problem(post("/api/v1/tracking", "{\"receipt\": \"hello\"}", null), 404);
        assertThat(mistyped).isEqualTo(unknown);
        problem(post("/api/v1/tracking", "{}", null), 400);
    }

    @Test
    void theDescriptionTellsEveryFieldWithAnExample() throws Exception {
        JsonNode description =
                read(client.send(request("/v3/api-docs").GET().build(), HttpResponse.BodyHandlers.ofString()));
        JsonNode fields = description
                .path("components")
                .path("schemas")
                .path("FeedbackRequest")
                .path("properties");
        assertThat(fields.propertyNames())
                .containsExactlyInAnyOrder("service", "happened", "good", "better", "consents", "contact");
        for (String field : new String[] {"service", "happened", "good", "better", "consents"}) {
            assertThat(fields.path(field).has("example")).as(field).isTrue();
        }
        assertThat(description
                        .path("paths")
                        .path("/api/v1/feedback")
                        .path("post")
                        .path("responses")
                        .propertyNames())
                .contains("201", "400", "409", "413", "415");
        assertThat(description.path("paths").has("/api/v1/imports")).isFalse();
    }

    private HttpResponse<String> share(String key, String body) throws IOException, InterruptedException {
        return post("/api/v1/feedback", body, key);
    }

    private HttpResponse<String> post(String path, String body, String key) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = read(answer);
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        return problem;
    }

    private JsonNode read(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    private long stories() {
        return jdbc.sql("select count(*) from feedback").query(Long.class).single();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
