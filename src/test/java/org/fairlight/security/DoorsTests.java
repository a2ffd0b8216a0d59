package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

@FairlightTest
class DoorsTests {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Autowired
    ServletWebServerApplicationContext application;

    @Autowired
    Traces traces;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/desk", "/work/no-such-corner", "/picture.png", "/ui/no-such-file.js"})
    void anAddressNothingHasIsNotFoundForAnybody(String address) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(404);
        assertThat(get(address, session(Role.GUARDIAN)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/work", "/guardian", "/people", "/privacy", "/processes", "/desk/abc", "/notices", "/media/abc"
            })
    void aStrangerIsSentToSignInAndSeesNothingElse(String address) throws Exception {
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/guardian",
                "/people",
                "/privacy",
                "/processes",
                "/rights",
                "/rights-appraisal",
                "/rights-by-post"
            })
    void aRoomOfAnotherRoleIsForbidden(String address) throws Exception {
        assertThat(get(address, session(Role.CLINICIAN)).statusCode()).isEqualTo(403);
    }

    @Test
    void aRoomOfOnesOwnRoleOpens() throws Exception {
        assertThat(get("/guardian", session(Role.GUARDIAN)).statusCode()).isEqualTo(200);
        assertThat(get("/share/where").statusCode()).isEqualTo(200);
    }

    @Test
    void anEndpointNobodyNamedStaysClosed() throws Exception {
        HttpResponse<String> answer = get("/error", session(Role.ADMINISTRATOR));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This page is for somebody else", "Go to the first page");
    }

    @Test
    void anAddressThatCannotBeReadGetsACalmPage() throws Exception {
        HttpResponse<String> answer = get("/work//x");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("We could not read that request", "Go to the first page")
                .doesNotContain("Exception", "Tomcat");
    }

    @Test
    void theApiSaysInItsOwnFormThatAnAddressIsNotThere() throws Exception {
        for (String address : new String[] {"/api/nothing", "/api/v1/nothing", "/api/v1", "/actuator/env"}) {
            isProblem(get(address), 404);
        }
    }

    @Test
    void anAddressForProgramsThatNobodyNamedStaysClosed() throws Exception {
        isProblem(get("/actuator"), 401);
        isProblem(get("/actuator", session(Role.ADMINISTRATOR)), 403);
    }

    @Test
    void aPageTellsTheNextSiteNothingAndIsNotKept() throws Exception {
        var headers = get("/track").headers();

        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void theSessionTravelsInACookieThatScriptsAndOtherSitesDoNotGet() throws Exception {
        HttpResponse<String> answer = get("/");

        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly", "SameSite=Lax");
        assertThat(answer.body()).doesNotContainIgnoringCase("jsessionid");
        assertThat(get("/work").headers().firstValue("Location").orElseThrow())
                .doesNotContainIgnoringCase("jsessionid");
        assertThat(get("/;jsessionid=" + UUID.randomUUID()).statusCode()).isEqualTo(400);
    }

    private static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status);
    }

    private String session(Role role) {
        return new OpenSession(application).of(traces.person(role));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(request(address));
    }

    private HttpResponse<String> get(String address, String cookie) throws IOException, InterruptedException {
        return send(request(address).header("Cookie", cookie));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + application.getWebServer().getPort() + address))
                .header("Accept", BROWSER);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
