package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.fairlight.FairlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page that stays open after its session ended goes on asking; the answer must not take the place of a sign-in that is under way. */
@FairlightTest
class EndedSessionsTests {

    private static final String POLL =
            "/VAADIN/push?v-r=push&v-uiId=2&v-pushId=a229612f-7336-400e-8861-346bc9a250f2&X-Atmosphere-tracking-id=0"
                    + "&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=long-polling"
                    + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application%2Fjson&X-atmo-protocol=true";

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @CsvSource({"POST, /?v-r=uidl&v-uiId=2", "POST, /?v-r=heartbeat&v-uiId=2", "POST, " + POLL, "GET, " + POLL})
    void theyBeginNoOther(String method, String address) throws Exception {
        HttpResponse<String> answer = asked(method, address);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aPageHearsThatItsSessionEndedWhenItNextAsksForSomething() throws Exception {
        assertThat(asked("POST", "/?v-r=uidl&v-uiId=2").body()).contains("sessionExpired");
    }

    private HttpResponse<String> asked(String method, String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                        .header("Cookie", "JSESSIONID=0123456789ABCDEF0123456789ABCDEF")
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(""))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
