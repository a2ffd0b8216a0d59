package org.fairlight.journey.imports;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which columns of a file hold what; the first two must be there, the others may be missing.
 *
 * @param id tells rows apart, so that the same file again adds nothing
 */
public record ImportColumns(String id, String text, String service, String question, String rating, String date) {

    public static final ImportColumns USUAL =
            new ImportColumns("comment_id", "comment", "service", "question", "rating", "date");

    /** The columns without which nothing can be imported: id, text and every other that was asked for by name. */
    List<String> needed() {
        return Stream.concat(
                        Stream.of(id, text),
                        Stream.of(
                                        asked(service, USUAL.service),
                                        asked(question, USUAL.question),
                                        asked(rating, USUAL.rating),
                                        asked(date, USUAL.date))
                                .flatMap(List::stream))
                .distinct()
                .toList();
    }

    private static List<String> asked(String column, String usual) {
        return column.equals(usual) ? List.of() : List.of(column);
    }
}
