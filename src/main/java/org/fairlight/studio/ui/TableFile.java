package org.fairlight.studio.ui;

import static java.util.stream.Collectors.joining;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fairlight.studio.FindingWords;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelRules;
import org.fairlight.workflow.Rule;
import org.fairlight.workflow.tables.DecisionTable;
import org.fairlight.workflow.tables.TableColumn;
import org.fairlight.workflow.tables.TableRow;

/** Reads a table that somebody brings in as a file: like any stranger's, and only in the place of one with the same columns. */
final class TableFile {

    /** A million characters, whatever the alphabet. */
    static final int MOST_BYTES = 4_000_000;

    private static final int MOST_SENTENCES = 3;
    private static final String UNREADABLE = "It cannot be read as this table.";

    private TableFile() {}

    /**
     * The table that is in a file.
     *
     * @param now the table whose place it would take
     * @throws UnknownTable when it is none that Fairlight knows
     */
    static DecisionTable read(byte[] file, DecisionTable now) {
        Model model = new Model(now.model().fileName(), text(file));
        refuseUnsafe(ModelRules.unsafe(model), new FindingWords(now.model(), List.of()));
        DecisionTable table = DecisionTable.of(model)
                .orElseThrow(() -> new UnknownTable("It does not hold exactly one decision table."));
        refuseOtherColumns(columns(table), columns(now));
        refuseRaggedRows(table);
        return table.withRowIds();
    }

    private static String text(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new UnknownTable("It is larger than any table can be here.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new UnknownTable("It is not written as text in UTF-8.");
        }
    }

    private static void refuseUnsafe(List<Finding> unsafe, FindingWords words) {
        if (unsafe.isEmpty()) {
            return;
        }
        String told =
                unsafe.stream().map(words::of).distinct().limit(MOST_SENTENCES).collect(joining(" "));
        throw new UnknownTable(
                unsafe.stream().anyMatch(finding -> finding.rule() == Rule.READABLE)
                        ? UNREADABLE + " " + told
                        : "Something stands in it that may not stand in a table here: " + told);
    }

    private static List<TableColumn> columns(DecisionTable table) {
        return Stream.concat(table.questions().stream(), table.answers().stream())
                .toList();
    }

    private static void refuseOtherColumns(List<TableColumn> there, List<TableColumn> here) {
        List<String> sentences = new ArrayList<>();
        there.stream()
                .filter(column -> here.stream().noneMatch(known -> isSame(column, known)))
                .forEach(column -> sentences.add("This table does not know “%s”.".formatted(column.label())));
        here.stream()
                .filter(column -> there.stream().noneMatch(brought -> isSame(column, brought)))
                .forEach(column -> sentences.add("“%s” is missing there.".formatted(column.label())));
        if (!sentences.isEmpty() || there.size() != here.size()) {
            throw new UnknownTable("Its columns are not those of this table, with the same values. "
                    + sentences.stream().limit(MOST_SENTENCES).collect(joining(" ")));
        }
    }

    private static boolean isSame(TableColumn one, TableColumn other) {
        return one.fact().equals(other.fact())
                && one.kind() == other.kind()
                && one.values().size() == other.values().size()
                && one.values().containsAll(other.values());
    }

    private static void refuseRaggedRows(DecisionTable table) {
        List<TableRow> rows = table.rows();
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).questions().size() != table.questions().size()
                    || rows.get(at).answers().size() != table.answers().size()) {
                throw new UnknownTable("Row %d has a cell too few or too many.".formatted(at + 1));
            }
        }
    }
}
