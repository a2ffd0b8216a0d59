package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.spring.SpringServlet;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address there is, as a stranger and as somebody of every role, has every header once. */
@FairlightTest
class HeadersTests {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*>");
    private static final List<String> FILES = List.of(
            "/ui/theme/fairlight.css",
            "/ui/images/favicon.svg",
            "/ui/draft-keeper.js",
            "/aura/aura.css",
            "/VAADIN/push.js");
    private static final List<String> FAULTS = List.of(
            "/no-such-page",
            "/work//x",
            "/;x=y",
            "/ui/no-such.js",
            "/api/none",
            "/media/abc",
            "/actuator/env",
            "/error",
            "/oauth2/authorization/keycloak",
            "/login/oauth2/code/keycloak",
            "/logout/connect/back-channel/keycloak",
            "/VAADIN/dynamic/resource/0/x/photo.jpg");

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    @Autowired
    ServletWebServerApplicationContext application;

    @Autowired
    ServletRegistrationBean<SpringServlet> vaadin;

    @Autowired
    ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    Traces traces;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void requestsThatTheServerCannotReadAreAnsweredWithThemToo() throws IOException {
        for (String line :
                List.of("GET /\u0001 HTTP/1.1", "GET /%zz HTTP/1.1", "GET /a|b HTTP/1.1", "G(T / HTTP/1.1")) {
            String answer = rawly(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer).as(line).startsWith("HTTP/1.1 400");
            ALWAYS.forEach((name, value) -> assertThat(answer).as(line).contains(name + ": " + value + "\r\n"));
            assertThat(answer)
                    .as(line)
                    .contains("Content-Security-Policy: default-src 'none'", "Cache-Control: no-store");
        }
    }

    private String rawly(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", application.getWebServer().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void everyAddressAnswersEverybodyWithEveryHeader() throws Exception {
        Set<String> addresses = addresses();
        assertThat(addresses)
                .hasSizeGreaterThan(30)
                .contains("/track", "/work", "/guardian/x", "/api/v1/tracking", "/media/x");
        List<String> cookies = new ArrayList<>(List.of(""));
        for (Role role : Role.values()) {
            if (role != Role.PATIENT) {
                cookies.add(new OpenSession(application).of(traces.person(role)));
            }
        }
        for (String address : addresses) {
            for (String cookie : cookies) {
                check(ask("GET", address, cookie));
            }
            check(ask("POST", address, ""));
            check(ask("HEAD", address, ""));
        }
    }

    @Test
    void onlyScriptsOfThePageItselfCarryItsNonceAndEachPageHasAnother() throws Exception {
        HttpResponse<String> first = ask("GET", "/track", "");
        HttpResponse<String> second = ask("GET", "/track", "");

        assertThat(nonce(first)).isNotEqualTo(nonce(second)).hasSizeGreaterThan(20);
        List<String> scripts = SCRIPT.matcher(first.body())
                .results()
                .map(found -> found.group())
                .toList();
        assertThat(scripts).hasSizeGreaterThan(1).allMatch(script -> script.contains("nonce=\"" + nonce(first) + "\""));
        assertThat(directive(first, "script-src")).doesNotContain("unsafe-inline", "*", "http", "data:", "blob:");
    }

    @Test
    void nothingPersonalIsKeptButFilesThatAreTheSameForAllMayBe() throws Exception {
        for (String page : List.of(
                "/",
                "/track",
                "/share/what",
                "/sign-in",
                "/no-such-page",
                "/actuator/health",
                "/v3/api-docs",
                "/oauth2/authorization/keycloak",
                "/login/oauth2/code/keycloak",
                "/VAADIN/dynamic/resource/0/x/photo.jpg")) {
            assertThat(header(ask("GET", page, ""), "Cache-Control")).as(page).contains("no-store");
        }
        HttpResponse<String> page = ask("GET", "/", "");
        Matcher bundle = Pattern.compile("VAADIN/build/[\\w-]+\\.js").matcher(page.body());
        assertThat(bundle.find()).isTrue();
        assertThat(header(ask("GET", "/" + bundle.group(), ""), "Cache-Control"))
                .contains("max-age=");
        assertThat(header(ask("GET", "/ui/theme/fairlight.css", ""), "Cache-Control"))
                .contains("max-age=");
    }

    @Test
    void whatIsNoPageMayLoadAndRunNothing() throws Exception {
        for (String address :
                List.of("/api/v1/tracking", "/v3/api-docs", "/actuator/health", "/media/x", "/ui/images/favicon.svg")) {
            assertThat(header(ask("GET", address, ""), "Content-Security-Policy"))
                    .as(address)
                    .isEqualTo(ContentPolicy.NOTHING);
        }
    }

    private Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        RouteConfiguration.forRegistry(
                        vaadin.getServlet().getService().getRouter().getRegistry())
                .getAvailableRoutes()
                .stream()
                .map(RouteData::getTemplate)
                .forEach(template -> addresses.add("/" + filled(template)));
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .forEach(pattern -> addresses.add(filled(pattern)));
        Stream.of(FILES, FAULTS).flatMap(List::stream).forEach(addresses::add);
        return addresses;
    }

    private static String filled(String template) {
        return template.replaceAll(":[^/]+", "x").replaceAll("\\{[^/]+}", "x").replace("/**", "/x");
    }

    private static void check(HttpResponse<String> answer) {
        String asked = answer.request().method() + " " + answer.uri().getPath() + " " + answer.statusCode();
        HttpHeaders headers = answer.headers();
        ALWAYS.forEach((name, value) ->
                assertThat(headers.allValues(name)).as(asked + " " + name).containsExactly(value));
        assertThat(headers.allValues("Cache-Control")).as(asked).hasSize(1);
        assertThat(headers.allValues("Permissions-Policy")).as(asked).hasSize(1);
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow())
                .contains("camera=()", "microphone=()", "geolocation=()");
        assertThat(headers.allValues("Content-Security-Policy")).as(asked).hasSize(1);
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .as(asked)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .containsPattern("base-uri '(self|none)'")
                .containsPattern("form-action '(self|none)'");
        assertThat(headers.firstValue("Server")).as(asked).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).as(asked).isEmpty();
    }

    private static String nonce(HttpResponse<String> answer) {
        Matcher nonce = NONCE.matcher(header(answer, "Content-Security-Policy"));
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }

    private static String directive(HttpResponse<String> answer, String name) {
        return Stream.of(header(answer, "Content-Security-Policy").split("; "))
                .filter(directive -> directive.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private HttpResponse<String> ask(String method, String address, String cookie)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + application.getWebServer().getPort() + address))
                .header("Accept", "text/html,*/*;q=0.8")
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
