package org.fairlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.fairlight.FigureTable;
import org.fairlight.Measured;
import org.fairlight.Traces;
import org.fairlight.Welch;
import org.fairlight.feedback.Receipts;
import org.fairlight.feedback.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/** How far 100,000 guesses at a receipt come, and whether the time of an answer tells a right code from a wrong one. */
@Measured
@TestPropertySource(properties = "server.forward-headers-strategy=native")
class ReceiptGuessFigures {

    private static final int GUESSES = 100_000;
    private static final int AT_ONCE = 200;
    private static final int SAMPLES = 10_000;
    private static final int WARM_UP = 1_000;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double MOST_KEPT = 0.95;
    private static final int STORIES = 100;

    @Autowired
    Traces trace;

    @Autowired
    Receipts receipts;

    @Autowired
    MeterRegistry meters;

    @Value("${local.server.port}")
    int port;

    @Test
    void aHundredThousandGuessesAreThrottled() {
        FigureTable table = new FigureTable(
                "100,000 guesses at a receipt over HTTP",
                "from",
                "seconds",
                "guesses/s sent",
                "reached the hash",
                "told to wait",
                "throttled %");
        guess(table, "1 address", i -> "198.18.0.1");
        guess(table, "1,000 addresses", i -> "198.19.%d.%d".formatted(i % 1000 / 250, i % 250));
        table.print();
    }

    private void guess(FigureTable table, String from, IntFunction<String> address) {
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger unknown = new AtomicInteger();
        Random random = new Random(1);
        double before = comparisons();
        long start = System.nanoTime();
        Semaphore free = new Semaphore(AT_ONCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<CompletableFuture<?>> sent = new ArrayList<>();
            for (int i = 0; i < GUESSES; i++) {
                free.acquireUninterruptibly();
                sent.add(client.sendAsync(
                                asking(address.apply(i), code(random)), HttpResponse.BodyHandlers.discarding())
                        .thenAccept(answer -> (answer.statusCode() == 429 ? refused : unknown).incrementAndGet())
                        .whenComplete((done, failed) -> free.release()));
            }
            sent.forEach(CompletableFuture::join);
        }
        double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        int hashed = (int) (comparisons() - before);
        table.row(from, seconds, GUESSES / seconds, hashed, refused.get(), 100.0 * refused.get() / GUESSES);

        assertThat(unknown).hasValue(hashed);
        assertThat(refused.get()).isGreaterThan(GUESSES * 9 / 10);
    }

    @Test
    void theTimeOfAnAnswerTellsNothing() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            codes.add(trace.share(new Story("We waited", null, null), Traces.EVERYTHING)
                    .code()
                    .inGroups());
        }
        Map<Guess, double[]> times = times(codes);
        FigureTable table = new FigureTable(
                "Time to check a receipt, %,d of each, mixed in one run".formatted(SAMPLES),
                "code",
                "mean, ms",
                "median, ms",
                "|t| against right",
                "|t| without the slowest 5 %");
        double[] right = times.get(Guess.RIGHT);
        List<Double> found = new ArrayList<>();
        times.forEach((guess, series) -> {
            double t = Math.abs(Welch.t(right, series));
            double cropped = Math.abs(Welch.croppedT(right, series, MOST_KEPT));
            found.add(t);
            found.add(cropped);
            table.row(
                    guess.words,
                    "%.4f".formatted(Welch.mean(series)),
                    "%.4f".formatted(Welch.percentile(series, 0.5)),
                    t,
                    cropped);
        });
        table.print();
        assertThat(found).allSatisfy(t -> assertThat(t).isLessThan(Welch.LEAK));
    }

    private Map<Guess, double[]> times(List<String> codes) {
        Map<Guess, double[]> times = new EnumMap<>(Guess.class);
        List<Guess> order = new ArrayList<>();
        for (Guess guess : Guess.values()) {
            times.put(guess, new double[SAMPLES]);
            order.addAll(Collections.nCopies(SAMPLES, guess));
        }
        Random random = new Random(2);
        for (int i = 0; i < WARM_UP; i++) {
            receipts.open(typed(order.get(i * order.size() / WARM_UP), codes, random));
        }
        Collections.shuffle(order, random);
        Map<Guess, Integer> done = new EnumMap<>(Guess.class);
        for (Guess guess : order) {
            String typed = typed(guess, codes, random);
            long start = System.nanoTime();
            boolean opened = receipts.open(typed).isPresent();
            double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
            assertThat(opened).isEqualTo(guess == Guess.RIGHT);
            int index = done.merge(guess, 1, Integer::sum) - 1;
            times.get(guess)[index] = millis;
        }
        return times;
    }

    private static String typed(Guess guess, List<String> codes, Random random) {
        String code = codes.get(random.nextInt(codes.size()));
        char last = code.charAt(code.length() - 1);
        return switch (guess) {
            case RIGHT -> code;
            case OTHER_REST -> code.substring(0, code.length() - 1) + (last == '7' ? '8' : '7');
            case NOBODYS -> code(random);
            case MALFORMED -> code.substring(0, code.length() - 1) + 'U';
        };
    }

    private static String code(Random random) {
        return "%04d-%04d-%04d-%04d-%04d"
                .formatted(
                        random.nextInt(10_000),
                        random.nextInt(10_000),
                        random.nextInt(10_000),
                        random.nextInt(10_000),
                        random.nextInt(10_000));
    }

    private HttpRequest asking(String from, String code) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/tracking"))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", from)
                .POST(HttpRequest.BodyPublishers.ofString("{\"receipt\": \"%s\"}".formatted(code)))
                .build();
    }

    private double comparisons() {
        return meters.get("fairlight.receipt.comparisons").counter().count();
    }

    private enum Guess {
        RIGHT("right"),
        OTHER_REST("right but for its end"),
        NOBODYS("nobody's"),
        MALFORMED("no code at all");

        private final String words;

        Guess(String words) {
            this.words = words;
        }
    }
}
