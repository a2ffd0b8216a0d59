package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another site can make a browser send a request with its cookie, but not with a token; nothing changes without one. */
@FairlightTest
class RequestForgeryTests {

    private static final Pattern TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final String STORY = "{\"good\": \"They were kind\", \"consents\": [\"handle-and-reply\"]}";

    @Autowired
    ServletWebServerApplicationContext application;

    @Autowired
    Traces traces;

    @Autowired
    JdbcClient jdbc;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /logout",
        "POST, /work",
        "POST, /",
        "POST, /media/6f1b2d4c-6a58-4a0e-9a63-0c6c2f1d7e55",
        "PUT, /media/6f1b2d4c-6a58-4a0e-9a63-0c6c2f1d7e55",
        "DELETE, /media/6f1b2d4c-6a58-4a0e-9a63-0c6c2f1d7e55",
        "PATCH, /media/6f1b2d4c-6a58-4a0e-9a63-0c6c2f1d7e55",
        "POST, /actuator/health",
        "DELETE, /ui/theme/fairlight.css",
        "POST, /no-such-page"
    })
    void aRequestThatWouldChangeSomethingIsRefusedWithoutAToken(String method, String address) throws Exception {
        String cookie = signedIn();

        HttpResponse<String> answer = send(method, address, cookie, "a=b");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(send("GET", "/work", cookie, "").statusCode())
                .as("still signed in")
                .isEqualTo(200);
    }

    @Test
    void aPageTakesOrdersOnlyWithItsOwnToken() throws Exception {
        HttpResponse<String> page = send("GET", "/?v-r=init&location=track", "", "");
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        String id = found(PAGE, page);
        String order = "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":0,\"clientId\":0}";

        String address = "/?v-r=uidl&v-uiId=" + id;
        HttpResponse<String> forged = order(address, cookie, order.formatted(UUID.randomUUID()));
        HttpResponse<String> without = order(address, cookie, "{\"rpc\":[],\"syncId\":0,\"clientId\":0}");
        HttpResponse<String> own = order(address, cookie, order.formatted(found(TOKEN, page)));

        assertThat(forged.body()).contains("appError");
        assertThat(without.body()).contains("appError");
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body()).contains("\"syncId\":1").doesNotContain("appError");
    }

    @Test
    void noFormSignsAnybodyInOrOut() throws Exception {
        String cookie = signedIn();

        HttpResponse<String> answer = send("POST", "/sign-in", cookie, "username=user&password=password");

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?error");
        assertThat(send("GET", "/work", cookie, "").statusCode()).isEqualTo(200);
    }

    @Test
    void aFileIsTakenOnlyAtTheAddressThatThePageWasGiven() throws Exception {
        HttpResponse<String> page = send("GET", "/?v-r=init&location=share/media", "", "");
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        String address = "/VAADIN/dynamic/resource/%s/%s/upload".formatted(found(PAGE, page), UUID.randomUUID());

        assertThat(send("POST", address, cookie, "x").statusCode()).isBetween(400, 499);
    }

    @Test
    void theApiHonoursNoCookieAndGivesNone() throws Exception {
        String cookie = signedIn();
        String key = UUID.randomUUID().toString();

        HttpResponse<String> shared = client.send(
                request("/api/v1/feedback")
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(STORY))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(shared.statusCode()).isEqualTo(201);
        assertThat(shared.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(jdbc.sql("select count(*) from feedback where shared_by is not null and source = 'API'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(send("POST", "/api/v1/imports", cookie, "id,text").statusCode())
                .isEqualTo(401);
    }

    private String signedIn() {
        Person person = traces.person(Role.CLINICIAN);
        return new OpenSession(application).of(person);
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> order(String address, String cookie, String order)
            throws IOException, InterruptedException {
        return client.send(
                request(address)
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(order))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String address, String cookie, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + application.getWebServer().getPort() + address));
    }
}
