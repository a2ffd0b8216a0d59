package org.fairlight.journey.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.fairlight.consent.Purpose;
import org.fairlight.entrances.Doorkeeper;
import org.fairlight.entrances.Entrance;
import org.fairlight.journey.imports.ImportColumns;
import org.fairlight.journey.imports.ImportOrder;
import org.fairlight.journey.imports.ImportToken;
import org.fairlight.journey.imports.Imports;
import org.fairlight.journey.imports.UnreadableFile;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a CSV file from the command {@code import}. The answer is a stream of JSON lines: how far it is, then the summary.
 */
@Hidden
@RestController
class ImportApi {

    private static final String IMPORTS = "/api/v1/imports";
    private static final long MOST_BYTES = 1L << 30;
    private static final String BEARER = "Bearer ";
    private static final int BUFFER = 64 * 1024;

    private final Imports imports;
    private final ImportToken token;
    private final Doorkeeper door;
    private final Path folder;
    private final JsonMapper json;
    private final ReentrantLock one = new ReentrantLock();

    ImportApi(
            Imports imports,
            ImportToken token,
            Doorkeeper door,
            @Value("${fairlight.data}") Path data,
            JsonMapper json) {
        this.imports = imports;
        this.token = token;
        this.door = door;
        this.folder = data.resolve("imports");
        this.json = json;
    }

    @PostMapping(IMPORTS)
    @Door(Right.IMPORT)
    void take(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestParam(defaultValue = "comment_id") String id,
            @RequestParam(defaultValue = "comment") String text,
            @RequestParam(defaultValue = "service") String service,
            @RequestParam(defaultValue = "question") String question,
            @RequestParam(defaultValue = "rating") String rating,
            @RequestParam(defaultValue = "date") String date,
            @RequestParam(defaultValue = "UTF-8") String encoding,
            @RequestParam(defaultValue = ",") String delimiter,
            @RequestParam(required = false) @Nullable List<String> consents,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        door.admit(Entrance.IMPORT);
        mayImport(authorization);
        ImportOrder order = new ImportOrder(
                new ImportColumns(id, text, service, question, rating, date),
                charset(encoding),
                character(delimiter),
                purposes(consents));
        if (!one.tryLock()) {
            throw new ApiProblem(HttpStatus.CONFLICT, "Another import is running. Wait until it is finished.");
        }
        try {
            importFrom(request, response, order);
        } finally {
            one.unlock();
        }
    }

    private void importFrom(HttpServletRequest request, HttpServletResponse response, ImportOrder order)
            throws IOException {
        Path file = keep(request);
        try {
            Lines lines = new Lines(response, json);
            lines.write(Map.of("summary", imports.run(file, order, lines::progress)));
        } catch (UnreadableFile bad) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, bad.getMessage());
        } finally {
            Files.delete(file);
        }
    }

    private void mayImport(@Nullable String authorization) {
        if (authorization == null
                || !authorization.startsWith(BEARER)
                || !token.is(authorization.substring(BEARER.length()))) {
            throw new ApiProblem(
                    HttpStatus.UNAUTHORIZED,
                    "Imports need the token that the running Fairlight keeps in its data folder.");
        }
    }

    private Path keep(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "import", ".csv");
        try (InputStream in = request.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw tooLarge();
                }
                out.write(buffer, 0, read);
            }
            return file;
        } catch (IOException | ApiProblem failed) {
            Files.delete(file);
            throw failed;
        }
    }

    private static ApiProblem tooLarge() {
        return new ApiProblem(
                HttpStatus.CONTENT_TOO_LARGE, "The file is larger than 1 GB. Split it and import the parts.");
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "The encoding %s is not known here.".formatted(name));
        }
    }

    private static char character(String delimiter) {
        if (delimiter.length() != 1 || "\"\r\n".contains(delimiter)) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "The delimiter has to be one character, such as , or ;.");
        }
        return delimiter.charAt(0);
    }

    private static Set<Purpose> purposes(@Nullable List<String> names) {
        if (names == null) {
            return ImportOrder.SURVEY_TERMS;
        }
        Set<Purpose> given = EnumSet.noneOf(Purpose.class);
        names.stream()
                .filter(name -> !name.isBlank())
                .forEach(name -> given.add(FeedbackRequest.purpose(name.strip())
                        .orElseThrow(() ->
                                new ApiProblem(HttpStatus.BAD_REQUEST, "%s is no purpose.".formatted(name.strip())))));
        return given;
    }

    /** Writes one JSON object a line, each sent at once. */
    private static final class Lines {

        private static final long TELL_EVERY_NANOS = 100_000_000;

        private final HttpServletResponse response;
        private final JsonMapper json;
        private long told = -1;
        private long toldAt = System.nanoTime();

        Lines(HttpServletResponse response, JsonMapper json) {
            this.response = response;
            this.json = json;
        }

        void progress(long done, long of) throws IOException {
            boolean dueAgain = System.nanoTime() - toldAt > TELL_EVERY_NANOS;
            if (done != told && (dueAgain || done == of)) {
                told = done;
                toldAt = System.nanoTime();
                write(Map.of("done", done, "total", of));
            }
        }

        void write(Object line) throws IOException {
            response.setContentType("application/x-ndjson");
            OutputStream out = response.getOutputStream();
            out.write((json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
