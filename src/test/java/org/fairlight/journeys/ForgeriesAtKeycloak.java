package org.fairlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fairlight.journeys.Browser.Somebody;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is made up or changed on its way opens nothing. */
abstract class ForgeriesAtKeycloak extends AtKeycloak {

    @Autowired
    ForgedTokens between;

    @Test
    void aTokenThatWasChangedOnItsWayOpensNothingAndSaysSo() {
        register("pia");
        between.forge(token -> ForgedTokens.withALetterChanged(token, 1));
        try (Somebody pia = somebody(WIDE)) {
            signIn(pia.page, "pia", RunningKeycloak.PASSWORD);

            assertThat(pia.page).hasURL(ADDRESS + "/sign-in?failed");
            pia.sees("That did not work. Nothing is lost");
            pia.page.navigate(ADDRESS + "/work");
            assertThat(pia.page).hasURL(AT_KEYCLOAK);
        } finally {
            between.forge(UnaryOperator.identity());
        }
    }

    @Test
    void aForgedAnswerOfKeycloakOpensNothing() {
        try (Somebody stranger = somebody(WIDE)) {
            stranger.page.navigate(ADDRESS + "/login/oauth2/code/keycloak?code=forged&state=forged");
            stranger.page.navigate(ADDRESS + "/work");
            assertThat(stranger.page).hasURL(AT_KEYCLOAK);
        }
    }

    @Test
    void theAddressesOfTheDoorHaveTheHeadersOfAllOthers() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String address : List.of(
                    "/oauth2/authorization/keycloak",
                    "/login/oauth2/code/keycloak?code=forged&state=forged",
                    "/logout/connect/back-channel/keycloak")) {
                for (String method : List.of("GET", "POST")) {
                    HttpHeaders headers = http.send(
                                    HttpRequest.newBuilder(URI.create(ADDRESS + address))
                                            .method(method, HttpRequest.BodyPublishers.noBody())
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .headers();
                    assertThat(headers.allValues("Cache-Control")).as(address).containsExactly("no-store");
                    assertThat(headers.allValues("X-Content-Type-Options"))
                            .as(address)
                            .containsExactly("nosniff");
                    assertThat(headers.allValues("Content-Security-Policy"))
                            .as(address)
                            .singleElement()
                            .asString()
                            .contains("default-src 'none'");
                }
            }
        }
    }
}
