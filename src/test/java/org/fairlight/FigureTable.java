package org.fairlight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A table that a measuring test prints, in the form the README has it; kept for the end of {@code ./fairlight measure}. */
public class FigureTable {

    private static final Path KEPT = Path.of("target", "figures.md");

    private final String title;
    private final List<String[]> rows = new ArrayList<>();

    public FigureTable(String title, String... columns) {
        this.title = title;
        rows.add(columns);
    }

    /** @param cells texts as they are; fractions get one place */
    public void row(Object... cells) {
        String[] row = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            row[i] = cells[i] instanceof Double number ? "%.1f".formatted(number) : String.valueOf(cells[i]);
        }
        rows.add(row);
    }

    public void print() {
        StringBuilder text = new StringBuilder("%n### %s%n%n".formatted(title));
        for (int i = 0; i < rows.size(); i++) {
            text.append(line(rows.get(i)));
            if (i == 0) {
                text.append(rule());
            }
        }
        System.out.println(text);
        keep(text);
    }

    private static void keep(CharSequence text) {
        try {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(KEPT, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String line(String[] row) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < row.length; column++) {
            String form = column == 0 ? " %-" + width(column) + "s |" : " %" + width(column) + "s |";
            line.append(form.formatted(row[column]));
        }
        return line.append(System.lineSeparator()).toString();
    }

    private String rule() {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < rows.getFirst().length; column++) {
            line.append(column == 0 ? "-".repeat(width(column) + 2) : "-".repeat(width(column) + 1) + ":")
                    .append('|');
        }
        return line.append(System.lineSeparator()).toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
    }
}
