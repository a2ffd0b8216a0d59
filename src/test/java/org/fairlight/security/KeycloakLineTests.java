package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Whoever answers in Keycloak's place cannot lead Fairlight to another address. */
class KeycloakLineTests {

    private final AtomicInteger followed = new AtomicInteger();
    private HttpServer liar;
    private URI address;

    @BeforeEach
    void lie() throws IOException {
        liar = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        liar.createContext("/away", exchange -> {
            followed.incrementAndGet();
            exchange.sendResponseHeaders(HttpStatus.OK.value(), -1);
            exchange.close();
        });
        liar.createContext("/keycloak", exchange -> {
            exchange.getResponseHeaders().add("Location", "/away");
            exchange.sendResponseHeaders(HttpStatus.FOUND.value(), -1);
            exchange.close();
        });
        liar.start();
        address = URI.create("http://127.0.0.1:" + liar.getAddress().getPort() + "/keycloak");
    }

    @AfterEach
    void stop() {
        liar.stop(0);
    }

    @Test
    void noTokenIsAskedForElsewhere() {
        HttpStatus answer = KeycloakLine.forTokens()
                .get()
                .uri(address)
                .exchange((request, response) ->
                        HttpStatus.valueOf(response.getStatusCode().value()));

        assertThat(answer).isEqualTo(HttpStatus.FOUND);
        assertThat(followed).hasValue(0);
    }
}
