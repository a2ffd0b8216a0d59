package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Connector;
import org.fairlight.FairlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** What is too large, too deep or without an end is refused before it is read. Each request only tells what would follow. */
@FairlightTest
class BodyLimitsTests {

    private static final long GIGABYTE = 1L << 30;

    @Autowired
    ServletWebServerApplicationContext application;

    @Test
    void aPagesRequestThatIsTooLargeIsRefusedUnread() throws Exception {
        assertThat(announcing("/?v-r=uidl&v-uiId=0", "application/json", BodyLimits.MOST_BYTES + 1))
                .startsWith("HTTP/1.1 413")
                .contains("That was too much at once");
        assertThat(announcing("/logout", "application/x-www-form-urlencoded", GIGABYTE))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void aPagesRequestWithoutAnEndIsRefusedUnread() throws Exception {
        assertThat(talk("POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                        + "Connection: close\r\n\r\n5\r\nhello\r\n"))
                .startsWith("HTTP/1.1 411");
    }

    @Test
    void aFormThatIsTooLargeIsRefused() throws Exception {
        String form = "a=" + "b".repeat(100 * 1024);
        assertThat(talk("POST /logout HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: " + form.length() + "\r\nConnection: close\r\n\r\n" + form))
                .matches("(?s)HTTP/1.1 4(00|03|13).*");
    }

    @Test
    void theApiRefusesUnreadWhatIsAnnouncedAsTooLarge() throws Exception {
        for (String address : new String[] {"/api/v1/feedback", "/api/v1/tracking"}) {
            assertThat(announcing(address, "application/json", 256 * 1024 + 1))
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json", "at most 256 kB");
        }
    }

    @Test
    void theApiReadsNoFurtherThanItsLimitWhenNoSizeIsAnnounced() throws Exception {
        String chunk = "8000\r\n" + " ".repeat(0x8000) + "\r\n";
        assertThat(talk("POST /api/v1/feedback HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunk.repeat(9)))
                .startsWith("HTTP/1.1 413")
                .contains("at most 256 kB");
    }

    @Test
    void whatLiesTooDeepIsRefused() throws Exception {
        String deep = "{\"happened\":".repeat(20) + "1" + "}".repeat(20);
        assertThat(talk("POST /api/v1/feedback HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                        + "Content-Length: " + deep.length() + "\r\nConnection: close\r\n\r\n" + deep))
                .startsWith("HTTP/1.1 400")
                .contains("too deep");
    }

    @Test
    void aFormOfSeveralPartsIsNotTakenApart() throws Exception {
        assertThat(announcing("/api/v1/feedback", "multipart/form-data; boundary=x", GIGABYTE))
                .startsWith("HTTP/1.1 415")
                .contains("application/problem+json");
    }

    @Test
    void headersThatAreTooLargeAreRefused() throws Exception {
        assertThat(talk("GET /track HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(20 * 1024)
                        + "\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 4(00|31).*");
    }

    @Test
    void whoeverSendsNothingForLongIsNotWaitedFor() {
        Connector connector =
                ((TomcatWebServer) application.getWebServer()).getTomcat().getConnector();
        assertThat(connector.getProperty("connectionTimeout")).isEqualTo(20_000);
        assertThat(connector.getProperty("keepAliveTimeout")).isEqualTo(20_000);
        assertThat(connector.getMaxPostSize()).isEqualTo(64 * 1024);
    }

    /** Sends the head of a request alone: only an answer that does not wait for the body comes back. */
    private String announcing(String address, String type, long bytes) throws IOException {
        return talk(
                "POST %s HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nIdempotency-Key: 12345678\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                        .formatted(address, type, bytes));
    }

    private String talk(String request) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), application.getWebServer().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
