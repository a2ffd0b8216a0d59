package org.fairlight.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Really asks for addresses, in the browser of whoever tries them. */
final class AccessVisits implements AutoCloseable {

    private final ServletWebServerApplicationContext application;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Actor, String> cookies = new HashMap<>();

    AccessVisits(ServletWebServerApplicationContext application) {
        this.application = application;
    }

    int status(String address, Actor actor) throws IOException, InterruptedException {
        return send(request(address, actor).GET()).statusCode();
    }

    String page(String address, Actor actor) throws IOException, InterruptedException {
        return send(request(address, actor).GET()).body();
    }

    int post(String address, Actor actor, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(address, actor).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers)).statusCode();
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder request(String address, Actor actor) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                "http://127.0.0.1:%d/%s".formatted(application.getWebServer().getPort(), address)));
        if (actor.person() != null) {
            request.header(
                    "Cookie", cookies.computeIfAbsent(actor, one -> new OpenSession(application).of(one.person())));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
