package org.fairlight.security;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fairlight.Traces;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * Requests with a mark in every part of them: address, query, header, cookie, method and body, well made and broken. What is
 * sealed may not come back in a refusal either; only the name of a field or of an option is told to its sender.
 */
final class MarkedRequests {

    private static final int PATIENCE_MILLIS = 5_000;

    private final ServletWebServerApplicationContext application;
    private final int port;
    private final List<String> refusals = new ArrayList<>();

    MarkedRequests(ServletWebServerApplicationContext application) {
        this.application = application;
        port = application.getWebServer().getPort();
    }

    /** Every answer that refused something. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    void send() throws IOException, InterruptedException {
        String cookie = new OpenSession(application)
                .of(application.getBean(Traces.class).person(Role.CLINICIAN));
        try (HttpClient client = HttpClient.newHttpClient()) {
            get(client, "/" + Marks.sealed("path"), "");
            get(client, "/work/" + Marks.sealed("pathsignedin"), cookie);
            get(client, "/work?kind=" + Marks.sealed("query"), cookie);
            get(client, "/work?tab=ALL&words=" + Marks.sealed("listsearch"), cookie);
            get(client, "/media/" + Marks.sealed("medianame"), cookie);
            get(client, "/track?code=" + Marks.sealed("codeinquery"), "");
            get(client, "/api/v1/" + Marks.sealed("apipath") + "?q=" + Marks.sealed("apiquery"), "");
            get(client, "/actuator/" + Marks.sealed("actuator"), "");
            get(client, "/%2e%2e/" + Marks.sealed("climbing"), "");
            get(client, "/;" + Marks.sealed("matrix") + "=1", "");
            get(client, "/?v-r=" + Marks.sealed("vaadin") + "&v-uiId=" + Marks.sealed("uiid"), cookie);
            get(client, "/VAADIN/" + Marks.sealed("resource"), cookie);
            get(client, "/oauth2/authorization/" + Marks.sealed("registration"), "");
            post(client, "/?v-r=uidl&v-uiId=0", "application/json", "{\"rpc\": [" + Marks.sealed("orders"), cookie);
            form(client, "/login", "username=" + Marks.sealed("username") + "&password=" + Marks.sealed("password"));
            form(client, "/logout", "x=" + Marks.sealed("forged"));
            form(client, "/" + Marks.sealed("posted"), "x=%" + Marks.sealed("broken"));
            feedback(client);
            imports(client);
            multipart(client, cookie);
        }
        raw("GET /" + Marks.sealed("badtarget") + "<>\" HTTP/1.1\r\nHost: a\r\n\r\n");
        raw(Marks.sealed("method").toUpperCase(java.util.Locale.ROOT) + " /work HTTP/1.1\r\nHost: a\r\n\r\n");
        raw("GET / HTTP/1.1\r\nHost: " + Marks.sealed("host") + "\r\nX-" + Marks.sealed("header") + ": a\r\n\r\n");
        raw("GET / HTTP/1.1\r\nHost: a\r\n" + Marks.sealed("noheader") + "\r\n\r\n");
        raw("GET / HTTP/1.1\r\nHost: a\r\nCookie: JSESSIONID=" + Marks.sealed("session") + "; \""
                + Marks.sealed("cookie") + "\u0001=\r\n\r\n");
        raw("GET / HTTP/1.1\r\nHost: a\r\nUser-Agent: " + Marks.sealed("agent") + "\r\nReferer: /"
                + Marks.sealed("referer")
                + "\r\nAccept: " + Marks.sealed("accept") + "\r\nAccept-Language: " + Marks.sealed("language")
                + "\r\nX-Forwarded-For: " + Marks.sealed("forwarded") + "\r\nIf-Modified-Since: "
                + Marks.sealed("since")
                + "\r\nRange: " + Marks.sealed("range") + "\r\n\r\n");
        raw("GET / " + Marks.sealed("protocol") + "\r\n\r\n");
    }

    private void feedback(HttpClient client) throws IOException, InterruptedException {
        String type = "application/json";
        post(client, "/api/v1/feedback", type, "{\"happened\": \"%s\"".formatted(Marks.sealed("halfjson")), "");
        post(client, "/api/v1/feedback", type, "{\"happened\": [\"%s\"]}".formatted(Marks.sealed("wrongshape")), "");
        post(
                client,
                "/api/v1/feedback",
                type,
                "{\"good\": \"a\", \"consents\": [\"%s\"]}".formatted(Marks.sealed("noconsent")),
                "");
        post(
                client,
                "/api/v1/feedback",
                type,
                "{\"good\": \"a\", \"contact\": {\"email\": \"%s\"}}".formatted(Marks.sealed("apiemail")),
                "");
        post(client, "/api/v1/feedback", type, "{\"good\": \"%s\\u0000\"}".formatted(Marks.sealed("nul")), "");
        post(client, "/api/v1/feedback", Marks.sealed("mediatype") + "/x", "{}", "");
        post(
                client,
                "/api/v1/feedback",
                type,
                """
                {"good": "Kind, %s", "contact": {"name": "%s", "email": "%s@example.org"}, "consents": ["handle-and-reply"]}""".formatted(Marks.by("apigood"), Marks.sealed("apiname"), Marks.sealed("apiaddress")),
                "");
        post(client, "/api/v1/tracking", type, "{\"receipt\": \"%s\"}".formatted(Marks.sealed("apicode")), "");
        post(client, "/api/v1/tracking", type, "{\"%s\": 1}".formatted(Marks.by("apifield")), "");
    }

    private void imports(HttpClient client) throws IOException, InterruptedException {
        String token = Files.readString(
                Path.of(application.getEnvironment().getRequiredProperty("fairlight.data"), "import-token"));
        String file = "comment_id,comment,date\n%s,\"It was fine, %s\",%s\n%s-2,\"%s\u0000\",\n"
                .formatted(
                        Marks.sealed("importid") + UUID.randomUUID(),
                        Marks.by("imported"),
                        Marks.by("importedwhen"),
                        UUID.randomUUID(),
                        Marks.sealed("unimportable"));
        send(
                client,
                request("/api/v1/imports")
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofString(file)));
        send(
                client,
                request("/api/v1/imports?encoding=" + Marks.by("encoding"))
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofString(file)));
        send(
                client,
                request("/api/v1/imports")
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "comment_id,comment\n1,\"" + Marks.sealed("neverclosed"))));
        send(
                client,
                request("/api/v1/imports")
                        .header("Authorization", "Bearer " + Marks.sealed("token"))
                        .POST(HttpRequest.BodyPublishers.ofString(file)));
    }

    private void multipart(HttpClient client, String cookie) throws IOException, InterruptedException {
        post(
                client,
                "/VAADIN/dynamic/resource/0/%s/upload".formatted(UUID.randomUUID()),
                "multipart/form-data; boundary=edge",
                "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s.png\"\r\n\r\nabc"
                        .formatted(Marks.sealed("filename")),
                cookie);
    }

    private void get(HttpClient client, String address, String cookie) throws IOException, InterruptedException {
        send(client, request(address).header("Cookie", cookie).GET());
    }

    private void form(HttpClient client, String address, String body) throws IOException, InterruptedException {
        post(client, address, "application/x-www-form-urlencoded", body, "");
    }

    private void post(HttpClient client, String address, String type, String body, String cookie)
            throws IOException, InterruptedException {
        send(
                client,
                request(address)
                        .header("Cookie", cookie)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private void send(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            refusals.add(answer.statusCode() + " " + answer.body());
        }
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    /** What no client would send; read until the server hangs up or has answered. */
    private void raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(request.replace("\r\nHost: a", "\r\nConnection: close\r\nHost: a")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!answer.startsWith("HTTP/1.1 2")) {
                refusals.add(answer);
            }
        }
    }
}
