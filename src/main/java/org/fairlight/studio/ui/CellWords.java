package org.fairlight.studio.ui;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import org.fairlight.studio.Catalogue;
import org.fairlight.workflow.tables.TableCell;
import org.fairlight.workflow.tables.TableColumn;
import org.fairlight.workflow.tables.TableWords;

/** What stands in the cells of a table, in words. */
final class CellWords {

    private final Catalogue catalogue;

    CellWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    String value(TableColumn column, String value) {
        return value(column.fact(), value);
    }

    String value(String fact, String value) {
        return catalogue.label(fact, value).orElseGet(() -> TableWords.of(value));
    }

    /** The questions that matter to a row, each with what it lets through. */
    List<String> when(List<TableColumn> columns, List<String> cells) {
        List<String> when = IntStream.range(0, Math.min(columns.size(), cells.size()))
                .filter(i ->
                        !TableCell.read(cells.get(i)).map(TableCell::isAnything).orElse(false))
                .mapToObj(i -> said(columns.get(i), cells.get(i)))
                .toList();
        return when.isEmpty() ? List.of("Anything else") : when;
    }

    List<String> then(List<TableColumn> columns, List<String> cells) {
        return IntStream.range(0, Math.min(columns.size(), cells.size()))
                .mapToObj(i -> said(columns.get(i), cells.get(i)))
                .toList();
    }

    private String said(TableColumn column, String text) {
        String words = TableCell.read(text).map(cell -> words(column, cell)).orElse(text);
        return column.label().endsWith("?") ? column.label() + " " + words : column.label() + ": " + words;
    }

    private String words(TableColumn column, TableCell cell) {
        String values =
                cell.values().stream().map(value -> value(column, value)).collect(joining(" or "));
        return cell.allBut() ? "anything but " + values : values;
    }
}
