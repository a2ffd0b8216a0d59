package org.fairlight.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.fairlight.FairlightTest;
import org.fairlight.Statements;
import org.fairlight.Traces;
import org.fairlight.feedback.Receipts;
import org.fairlight.feedback.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

/** Whoever tries codes learns nothing from the work that an answer costs, and soon has to wait. */
@FairlightTest
class ReceiptGuessTests {

    private static final int PER_ADDRESS = 60;

    @Autowired
    Traces trace;

    @Autowired
    Receipts receipts;

    @Autowired
    Tracking tracking;

    @Autowired
    MeterRegistry meters;

    @Value("${local.server.port}")
    int port;

    private String right;

    @BeforeEach
    void share() {
        right = trace.share(new Story("We waited", null, null), Traces.EVERYTHING)
                .code()
                .inGroups();
    }

    @Test
    void everyAnswerCostsOneHashAndTheSameStatements() {
        List<String> statements =
                Statements.during(() -> assertThat(receipts.open(right)).isPresent());
        assertThat(statements).isNotEmpty();
        for (String wrong : wrongOnes()) {
            double before = comparisons();
            assertThat(Statements.during(() -> assertThat(receipts.open(wrong)).isEmpty()))
                    .as(wrong)
                    .isEqualTo(statements);
            assertThat(comparisons() - before).as(wrong).isEqualTo(1);
        }
    }

    @Test
    void everyWrongCodeGetsTheSameAnswerForTheSameWork() {
        List<String> first = null;
        for (String wrong : wrongOnes()) {
            List<String> statements =
                    Statements.during(() -> assertThatThrownBy(() -> tracking.open(tracking.lookUp(), wrong))
                            .isInstanceOf(TrackingUnknown.class)
                            .hasMessage(TrackingUnknown.SENTENCE));
            first = first == null ? statements : first;
            assertThat(statements).isEqualTo(first);
        }
    }

    @Test
    void ofManyGuessesAtOnceOnlyTheFirstReachTheHash() throws Exception {
        int guesses = 3 * PER_ADDRESS;
        double before = comparisons();
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        try (HttpClient client = from("127.0.77.1")) {
            for (int i = 0; i < guesses; i++) {
                sent.add(client.sendAsync(asking("0000-0000-0000-0000-%04d".formatted(i)), text()));
            }
            List<HttpResponse<String>> answers =
                    sent.stream().map(CompletableFuture::join).toList();

            List<HttpResponse<String>> refused = answers.stream()
                    .filter(answer -> answer.statusCode() == 429)
                    .toList();
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 404).hasSize(guesses - refused.size());
            assertThat(refused).hasSizeGreaterThan(guesses / 2).allSatisfy(ReceiptGuessTests::saysWhenToComeAgain);
            assertThat(comparisons() - before).isEqualTo(guesses - refused.size());
        }
    }

    @Test
    void theRightCodeOpensFromAnAddressWithWrongOnes() throws Exception {
        try (HttpClient client = from("127.0.77.2")) {
            for (String wrong : List.of("a", "b", "c", "d", "e", "f", "g")) {
                assertThat(client.send(asking(wrong), text()).statusCode()).isEqualTo(404);
            }
            assertThat(client.send(asking(right), text()).statusCode()).isEqualTo(200);
        }
    }

    private List<String> wrongOnes() {
        char last = right.charAt(right.length() - 1);
        String otherRest = right.substring(0, right.length() - 1) + (last == '7' ? '8' : '7');
        return List.of(otherRest, "0000-0000-0000-0000-0000", "hello", "", "' or 1=1 --");
    }

    private static void saysWhenToComeAgain(HttpResponse<String> answer) {
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).path("detail").asString())
                .contains("Please try again in");
    }

    private double comparisons() {
        return meters.get("fairlight.receipt.comparisons").counter().count();
    }

    private static HttpClient from(String address) throws UnknownHostException {
        return HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(address))
                .build();
    }

    private HttpRequest asking(String code) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/tracking"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"receipt\": \"%s\"}".formatted(code)))
                .build();
    }

    private static HttpResponse.BodyHandler<String> text() {
        return HttpResponse.BodyHandlers.ofString();
    }
}
