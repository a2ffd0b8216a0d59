package org.fairlight.workflow.tables;

import java.util.List;

/**
 * A question that a table asks, or an answer that it gives.
 *
 * @param fact the variable's id
 * @param label in plain words
 * @param kind of its values
 * @param values what it can be, for {@link Kind#LIST}
 */
public record TableColumn(String fact, String label, Kind kind, List<String> values) {

    public TableColumn {
        values = List.copyOf(values);
    }

    /** What the values of a column are. */
    public enum Kind {
        YES_NO,
        LIST,
        NUMBER,
        TEXT
    }

    static Kind kind(String typeRef, List<String> values) {
        return switch (typeRef) {
            case "boolean" -> Kind.YES_NO;
            case "integer", "long", "double" -> Kind.NUMBER;
            default -> values.isEmpty() ? Kind.TEXT : Kind.LIST;
        };
    }
}
