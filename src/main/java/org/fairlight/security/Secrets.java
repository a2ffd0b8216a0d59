package org.fairlight.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The secrets that sealing keys are made of, newest first. They come from the settings or, in their place, from a file that is
 * looked at again while the program runs.
 *
 * @param secret what new text is sealed with; at least 32 characters, in production from the environment
 * @param secretFile a file with one secret on each line, the newest first; lines that begin with # are notes
 * @param earlierSecrets what older text may still be sealed with, newest first
 */
@ConfigurationProperties("fairlight")
public record Secrets(
        @Nullable String secret,
        @Nullable Path secretFile,
        @Nullable List<String> earlierSecrets) {

    /** The key that only demonstrations may use; production refuses to start with it. */
    public static final String DEMONSTRATION = "demonstration only, not a secret";

    /** The fewest characters a secret has. */
    public static final int LEAST = 32;

    private static final String NOTE = "#";

    /** The newest first, each once; empty when there is none or the file cannot be read. */
    public List<String> newestFirst() {
        try {
            return given().distinct().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** What keeps the program from sealing, in sentences that never repeat a secret. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (secretFile != null && !Files.isReadable(secretFile)) {
            problems.add("fairlight.secret-file (FAIRLIGHT_SECRET_FILE): the file " + secretFile + " cannot be read.");
        } else if (secretFile != null && newestFirst().isEmpty()) {
            problems.add("fairlight.secret-file (FAIRLIGHT_SECRET_FILE): the file " + secretFile
                    + " holds no secret; put one of at least " + LEAST + " characters on a line of its own.");
        } else if (secretFile != null && anyShort(newestFirst())) {
            problems.add("fairlight.secret-file (FAIRLIGHT_SECRET_FILE): each secret needs at least " + LEAST
                    + " characters.");
        }
        if (secretFile == null && (secret == null || secret.length() < LEAST)) {
            problems.add("fairlight.secret (FAIRLIGHT_SECRET): set one of your own with at least " + LEAST
                    + " characters, and keep it safe: without it nothing sealed can be read.");
        }
        if (secretFile == null && anyShort(earlier())) {
            problems.add("fairlight.earlier-secrets (FAIRLIGHT_EARLIER_SECRETS_0 and so on): a secret has at least "
                    + LEAST + " characters.");
        }
        return problems;
    }

    /** Whether anybody could open what is sealed. */
    public boolean isDemonstration() {
        return newestFirst().contains(DEMONSTRATION);
    }

    private Stream<String> given() throws IOException {
        return secretFile == null
                ? Stream.concat(Stream.ofNullable(secret), earlier().stream())
                : Files.readAllLines(secretFile).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith(NOTE));
    }

    private List<String> earlier() {
        return earlierSecrets == null ? List.of() : earlierSecrets;
    }

    private static boolean anyShort(List<String> secrets) {
        return secrets.stream().anyMatch(one -> one.length() < LEAST);
    }

    /** Never a secret: this must not reach a log. */
    @Override
    public String toString() {
        return "secrets";
    }
}
