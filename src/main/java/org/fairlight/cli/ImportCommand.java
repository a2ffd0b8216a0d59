package org.fairlight.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends a file to the running application and tells what became of it. */
class ImportCommand {

    private static final long MOST_BYTES = 1L << 30;
    private static final int OK = 200;
    private static final int REFUSALS_SHOWN = 20;

    private final PrintStream out;
    private final PrintStream err;
    private final ProgressBar bar;
    private final JsonMapper json = new JsonMapper();

    ImportCommand(PrintStream out, PrintStream err, boolean watched) {
        this.out = out;
        this.err = err;
        bar = new ProgressBar(err, watched);
    }

    int run(List<String> words) {
        if (words.contains("--help") || words.contains("-h")) {
            out.print(ImportOptions.HELP);
            return Cli.DONE;
        }
        try {
            ImportOptions options = ImportOptions.of(words);
            check(options.file());
            return send(options, token(options));
        } catch (ImportOptions.WrongUse | NotPossible sentence) {
            err.println(sentence.getMessage());
            return Cli.NOTHING_DONE;
        }
    }

    private static void check(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new NotPossible("There is no file %s that can be read.".formatted(file));
        }
        try {
            if (Files.size(file) == 0) {
                throw new NotPossible("The file %s is empty.".formatted(file));
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new NotPossible(
                        "The file %s is larger than 1 GB. Split it and import the parts.".formatted(file));
            }
        } catch (IOException unreadable) {
            throw new NotPossible("The file %s cannot be read.".formatted(file));
        }
    }

    private static String token(ImportOptions options) {
        try {
            return Files.readString(options.token()).strip();
        } catch (NoSuchFileException missing) {
            throw new NotPossible(
                    "Fairlight does not seem to run: there is no %s. Start it with ./fairlight run, or name its data folder with --data."
                            .formatted(options.token()));
        } catch (IOException unreadable) {
            throw new NotPossible(
                    "The token %s cannot be read. Import as the user Fairlight runs as.".formatted(options.token()));
        }
    }

    private int send(ImportOptions options, String token) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> answer =
                    client.send(request(options, token), HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> lines = answer.body()) {
                return answer.statusCode() == OK ? follow(lines) : refused(lines, answer.statusCode());
            }
        } catch (ConnectException down) {
            throw new NotPossible(
                    "Fairlight does not answer at %s. Start it with ./fairlight run, or name its address with --url."
                            .formatted(options.url()));
        } catch (IOException | UncheckedIOException | JacksonException lost) {
            bar.end();
            throw new NotPossible(
                    "The connection to Fairlight was lost before the import was finished. Run the same command again: what is already there is not added twice.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotPossible("Stopped.");
        }
    }

    private static HttpRequest request(ImportOptions options, String token) throws IOException {
        String query = options.query().entrySet().stream()
                .map(option -> option.getKey() + "=" + URLEncoder.encode(option.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        try {
            return HttpRequest.newBuilder(URI.create(options.url() + "/api/v1/imports?" + query))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "text/csv")
                    .POST(HttpRequest.BodyPublishers.ofFile(options.file()))
                    .build();
        } catch (IllegalArgumentException noAddress) {
            throw new NotPossible("%s is not an address, such as http://127.0.0.1:8080.".formatted(options.url()));
        }
    }

    private int follow(Stream<String> lines) {
        JsonNode last = json.createObjectNode();
        for (String line : (Iterable<String>) lines::iterator) {
            last = json.readTree(line);
            bar.show(last.path("done").asLong(0), last.path("total").asLong(0));
        }
        bar.end();
        JsonNode summary = last.path("summary");
        if (summary.isMissingNode()) {
            throw new NotPossible(
                    "The import stopped before it was finished. Run the same command again: what is already there is not added twice.");
        }
        return tell(summary);
    }

    private int tell(JsonNode summary) {
        JsonNode refused = summary.path("refused");
        out.println("Received %,d · without words %,d · already there %,d · refused %,d"
                .formatted(
                        summary.path("received").asLong(),
                        summary.path("withoutWords").asLong(),
                        summary.path("alreadyThere").asLong(),
                        refused.size()));
        refused.valueStream()
                .limit(REFUSALS_SHOWN)
                .forEach(row -> out.println("  line %,d: %s"
                        .formatted(row.path("line").asLong(), row.path("reason").asString())));
        if (refused.size() > REFUSALS_SHOWN) {
            out.println("  and %,d more".formatted(refused.size() - REFUSALS_SHOWN));
        }
        services(summary.path("servicesWithoutTeam")).ifPresent(out::println);
        return refused.isEmpty() ? Cli.DONE : Cli.PARTLY;
    }

    private static Optional<String> services(JsonNode without) {
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(without.properties().stream()
                        .map(service -> "%s (%,d)"
                                .formatted(service.getKey(), service.getValue().asLong()))
                        .collect(Collectors.joining(
                                ", ", "No team is known for: ", ". These comments belong to no team.")));
    }

    private int refused(Stream<String> lines, int status) {
        String body = lines.collect(Collectors.joining("\n"));
        err.println(detail(body).orElse("Fairlight did not take the file (answer %d).".formatted(status))
                + " Nothing was imported.");
        return Cli.NOTHING_DONE;
    }

    private Optional<String> detail(String problem) {
        try {
            return json.readTree(problem).path("detail").asStringOpt();
        } catch (JacksonException notOurs) {
            return Optional.empty();
        }
    }

    /** Nothing could be done; says why in one sentence. */
    private static class NotPossible extends RuntimeException {
        NotPossible(String sentence) {
            super(sentence);
        }
    }
}
