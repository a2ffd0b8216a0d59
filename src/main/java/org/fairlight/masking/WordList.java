package org.fairlight.masking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A set of folded words from a resource: words parted by blanks, lines from # on are comments. */
final class WordList {

    private WordList() {}

    static Set<String> read(String... names) {
        return Stream.of(names).flatMap(WordList::words).map(Fold::key).collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> words(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/masking/" + name)) {
            String all = new String(java.util.Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .filter(word -> !word.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
