package org.fairlight.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairlight.audit.BlockHead;
import org.fairlight.audit.Witness;
import org.jspecify.annotations.Nullable;

/**
 * What was said on the command line of {@code audit}.
 *
 * @param profile which settings to read, as of {@code run}
 * @param data the data folder; null for that of the settings
 * @param head a block noted down elsewhere; null when none was named
 */
record AuditOptions(
        String profile, @Nullable String data, @Nullable BlockHead head) {

    static final String HELP = """
            ./fairlight audit verify [options]
                reads the whole trail, changes nothing, and names the first row that is not as it was written

              --data FOLDER           the data folder (data); Fairlight may run on it or not
              --profile production    takes database and secret from the environment, as run does
              --head NUMBER:HASH      a last block that was noted down elsewhere and must be there

            Ends with 0 when the trail is whole, 1 when a row is bad, 2 when it could not be read.
            """;

    private static final String VERIFY = "verify";

    /** @throws WrongUse with a sentence when the words do not make sense */
    static AuditOptions of(List<String> words) {
        Deque<String> rest = new ArrayDeque<>(words);
        if (!VERIFY.equals(rest.poll())) {
            throw new WrongUse("What shall be done? For example: ./fairlight audit verify");
        }
        String profile =
                Optional.ofNullable(System.getenv("SPRING_PROFILES_ACTIVE")).orElse("demonstration");
        String data = null;
        BlockHead head = null;
        while (!rest.isEmpty()) {
            String word = rest.pop();
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            switch (name) {
                case "--profile" -> profile = value(word, rest);
                case "--data" -> data = value(word, rest);
                case "--head" -> head = head(value(word, rest));
                default -> throw new WrongUse("There is no %s. See ./fairlight audit --help.".formatted(word));
            }
        }
        return new AuditOptions(profile, data, head);
    }

    /** All blocks known from outside the database. */
    List<BlockHead> known(Witness witness) {
        List<BlockHead> known = new ArrayList<>();
        Stream.of(Optional.ofNullable(head), witness.read())
                .flatMap(Optional::stream)
                .forEach(known::add);
        return known;
    }

    private static BlockHead head(String text) {
        return BlockHead.read(text)
                .orElseThrow(() ->
                        new WrongUse("--head needs the number of a block, a colon and its hash of 64 digits, not '%s'."
                                .formatted(text)));
    }

    private static String value(String word, Deque<String> rest) {
        if (word.contains("=")) {
            return word.substring(word.indexOf('=') + 1);
        }
        if (rest.isEmpty()) {
            throw new WrongUse("%s needs a value.".formatted(word));
        }
        return rest.pop();
    }

    /** The command line does not make sense; says why in one sentence. */
    static class WrongUse extends RuntimeException {
        WrongUse(String sentence) {
            super(sentence);
        }
    }
}
