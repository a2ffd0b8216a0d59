package org.fairlight.workflow.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A cell that names values and nothing else: these, all but these, or, without any, anything.
 *
 * @param values texts without their quotation marks, {@code true}, {@code false}, numbers, or {@link #UNKNOWN}
 */
public record TableCell(Set<String> values, boolean allBut) {

    /** How FEEL says that a fact is not known. */
    public static final String UNKNOWN = "null";

    public static final TableCell ANYTHING = new TableCell(Set.of(), true);

    private static final String VALUE = "(?:\"[^\"\\\\]*\"|true|false|null|-?\\d{1,9})";
    private static final String VALUES = VALUE + "(?:\\s*,\\s*" + VALUE + ")*";
    private static final Pattern SHAPE = Pattern.compile("-?|" + VALUES + "|not\\(\\s*" + VALUES + "\\s*\\)");
    private static final Pattern ONE = Pattern.compile(VALUE);

    /** Empty when the text is anything else. */
    public static Optional<TableCell> read(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        Set<String> values = new LinkedHashSet<>();
        Matcher found = ONE.matcher(text);
        while (!text.equals("-") && found.find()) {
            values.add(found.group().replace("\"", ""));
        }
        return Optional.of(new TableCell(values, values.isEmpty() || text.startsWith("not")));
    }

    /** One of these; none of them means anything. */
    public static TableCell oneOf(Collection<String> values) {
        return values.isEmpty() ? ANYTHING : new TableCell(new LinkedHashSet<>(values), false);
    }

    /** Anything but these. */
    public static TableCell allBut(Collection<String> values) {
        return new TableCell(new LinkedHashSet<>(values), true);
    }

    public boolean isAnything() {
        return values.isEmpty() && allBut;
    }

    boolean fits(String value) {
        return allBut != values.contains(value);
    }

    /** Whether what a cell says can be compared with a column's values; text is never a number, nor yes. */
    static boolean suits(TableColumn.Kind kind, String text) {
        Matcher found = ONE.matcher(text);
        return found.results().allMatch(value -> suitsOne(kind, value.group()));
    }

    private static boolean suitsOne(TableColumn.Kind kind, String value) {
        return value.equals(UNKNOWN)
                || switch (kind) {
                    case YES_NO -> value.equals("true") || value.equals("false");
                    case NUMBER -> value.matches("-?\\d+");
                    case LIST, TEXT -> value.startsWith("\"");
                };
    }

    /** As it stands in a model, in a column of this kind. */
    public String text(TableColumn.Kind kind) {
        String list = values.stream().map(value -> quoted(kind, value)).collect(Collectors.joining(","));
        if (values.isEmpty()) {
            return "";
        }
        return allBut ? "not(%s)".formatted(list) : list;
    }

    /** All values of a column that the cell lets through. */
    Set<String> among(List<String> all) {
        Set<String> through = new LinkedHashSet<>(new ArrayList<>(all));
        through.removeIf(value -> !fits(value));
        return through;
    }

    private static String quoted(TableColumn.Kind kind, String value) {
        boolean bare = value.equals(UNKNOWN) || kind == TableColumn.Kind.YES_NO || kind == TableColumn.Kind.NUMBER;
        return bare ? value : '"' + value + '"';
    }
}
