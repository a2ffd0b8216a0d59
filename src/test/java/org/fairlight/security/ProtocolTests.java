package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.fairlight.FairlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.api.OpenApiResource;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** What the server says to requests as such, and what an operator may switch. */
@FairlightTest
class ProtocolTests {

    private static final String ANOTHER_SITE = "https://another.example";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "work", "track", "api/v1/feedback", "media/1", "actuator/health"})
    void noRequestIsSentBackToItsSender(String address) throws Exception {
        HttpResponse<String> answer = send(request(address)
                .header("X-Secret", "something to hear again")
                .method("TRACE", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).doesNotContain("something to hear again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "track", "api/v1/feedback", "v3/api-docs", "actuator/health"})
    void noOtherSiteMayReadAnAnswer(String address) throws Exception {
        HttpResponse<String> asked =
                send(request(address).header("Origin", ANOTHER_SITE).GET());
        HttpResponse<String> before = send(request(address)
                .header("Origin", ANOTHER_SITE)
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(asked.headers().map()).doesNotContainKey("access-control-allow-origin");
        assertThat(before.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void theDescriptionOfTheApiIsOpenAndCanBeClosed() throws Exception {
        assertThat(send(request("v3/api-docs").GET()).statusCode()).isEqualTo(200);

        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        SpringDocConfiguration.class,
                        SpringDocConfigProperties.class,
                        SpringDocWebMvcConfiguration.class))
                .withPropertyValues("springdoc.api-docs.enabled=false")
                .run(closed -> assertThat(closed).hasNotFailed().doesNotHaveBean(OpenApiResource.class));
    }

    @Test
    void inProductionALineOfTheLogIsOneObjectAndAQuietSessionEnds() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.profiles.active=production")
                .run(production -> {
                    Environment settings = production.getEnvironment();
                    assertThat(settings.getProperty("logging.structured.format.console"))
                            .isEqualTo("ecs");
                    assertThat(DurationStyle.detectAndParse(
                                    settings.getRequiredProperty("server.servlet.session.timeout")))
                            .isLessThanOrEqualTo(Duration.ofMinutes(30));
                });
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/%s".formatted(port, address)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
