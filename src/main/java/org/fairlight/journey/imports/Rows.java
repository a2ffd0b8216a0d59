package org.fairlight.journey.imports;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a checked file, one after another. */
class Rows implements AutoCloseable {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final ImportColumns columns;
    private final Set<String> ids = new HashSet<>();

    /** @throws UnreadableFile when a column is missing, naming those that are there */
    Rows(Path file, ImportOrder order) throws IOException {
        columns = order.columns();
        Reader reader = FileCheck.open(file, order.encoding());
        try {
            parser = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(order.delimiter())
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .setTrim(false)
                    .get()
                    .parse(reader);
        } catch (IllegalArgumentException unclearHeader) {
            reader.close();
            throw new UnreadableFile(
                    "The first line cannot be the header: two columns have the same name, or one has none.");
        }
        List<String> there = parser.getHeaderNames();
        List<String> missing = columns.needed().stream()
                .filter(column -> !there.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            parser.close();
            throw new UnreadableFile("The file has no column called %s. Its columns are %s."
                    .formatted(String.join(", ", missing), String.join(", ", there)));
        }
        records = parser.iterator();
    }

    boolean hasNext() {
        return records.hasNext();
    }

    /** The next row, or a sentence why it is refused. */
    Next next() {
        CSVRecord row = records.next();
        long line = parser.getCurrentLineNumber() - lineBreaksIn(row);
        if (!row.isConsistent()) {
            return new Next(
                    null,
                    new Refusal(
                            line,
                            "It has %d fields where the header has %d."
                                    .formatted(
                                            row.size(), parser.getHeaderNames().size())));
        }
        CommentRow comment = new CommentRow(
                line,
                row.get(columns.id()),
                row.get(columns.text()),
                value(row, columns.service()),
                value(row, columns.question()),
                value(row, columns.rating()),
                value(row, columns.date()));
        String fault = comment.fault().orElseGet(() -> ids.add(comment.id()) ? null : "Its id is in the file twice.");
        return fault == null ? new Next(comment, null) : new Next(null, new Refusal(line, fault));
    }

    /** The parser stands in the last line of the row; texts may go over several. */
    private static long lineBreaksIn(CSVRecord row) {
        return row.stream()
                .mapToLong(text -> LINE_BREAK.matcher(text).results().count())
                .sum();
    }

    private static String value(CSVRecord row, String column) {
        return row.isMapped(column) ? row.get(column) : "";
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Either a comment or why there is none. */
    record Next(@Nullable CommentRow row, @Nullable Refusal refusal) {}
}
