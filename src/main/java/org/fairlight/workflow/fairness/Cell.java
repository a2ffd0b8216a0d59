package org.fairlight.workflow.fairness;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table that names values and nothing else, so that it can be said what it lets through: a list, all but a list,
 * or anything.
 */
record Cell(Set<Object> values, boolean isAllBut) {

    /** Stands for what is not known. */
    static final Object UNKNOWN = new Object();

    private static final String VALUE = "(?:\"[^\"]*\"|true|false|null)";
    private static final String VALUES = VALUE + "(?:\\s*,\\s*" + VALUE + ")*";
    private static final Pattern SHAPE = Pattern.compile("-?|" + VALUES + "|not\\(\\s*" + VALUES + "\\s*\\)");
    private static final Pattern ONE = Pattern.compile(VALUE);

    /** Empty when the text is anything else. */
    static Optional<Cell> read(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        Set<Object> values = new LinkedHashSet<>();
        Matcher found = ONE.matcher(text);
        while (found.find()) {
            values.add(value(found.group()));
        }
        return Optional.of(new Cell(values, values.isEmpty() || text.startsWith("not")));
    }

    private static Object value(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> UNKNOWN;
            default -> text.substring(1, text.length() - 1);
        };
    }

    boolean fits(@Nullable Object value) {
        return isAllBut != values.contains(value == null ? UNKNOWN : value);
    }
}
