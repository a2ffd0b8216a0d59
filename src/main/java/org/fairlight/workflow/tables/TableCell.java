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
    private static final Pattern BARE = Pattern.compile("true|false|null|-?\\d{1,9}");

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

    /** As it stands in a model. */
    public String text() {
        String list = values.stream().map(TableCell::quoted).collect(Collectors.joining(","));
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

    private static String quoted(String value) {
        return BARE.matcher(value).matches() ? value : '"' + value + '"';
    }
}
