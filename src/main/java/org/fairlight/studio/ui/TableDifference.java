package org.fairlight.studio.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlight.workflow.tables.DecisionTable;
import org.fairlight.workflow.tables.HitPolicy;
import org.fairlight.workflow.tables.TableRow;

/** What is different in a table from the one that runs now, in words. */
class TableDifference {

    private final DecisionTable running;
    private final DecisionTable table;
    private final CellWords words;

    TableDifference(DecisionTable running, DecisionTable table, CellWords words) {
        this.running = running;
        this.table = table;
        this.words = words;
    }

    /** What becomes of several fitting rows until now, where that is different. */
    Optional<String> policy() {
        return running.hitPolicy().equals(table.hitPolicy())
                ? Optional.empty()
                : Optional.of("Changed: until now, when several rows fit: %s."
                        .formatted(running.hitPolicy().map(HitPolicy::words).orElse("several may answer")));
    }

    /** One word about a row. */
    Optional<String> of(TableRow row) {
        TableRow before = byId(running).get(row.id());
        if (before == null) {
            return Optional.of("New");
        }
        if (!before.equals(row)) {
            return Optional.of("Changed");
        }
        return order(running, table).indexOf(row.id()) == order(table, running).indexOf(row.id())
                ? Optional.empty()
                : Optional.of("Moved");
    }

    private static List<String> order(DecisionTable of, DecisionTable alsoIn) {
        Map<String, TableRow> others = byId(alsoIn);
        return of.rows().stream().map(TableRow::id).filter(others::containsKey).toList();
    }

    /** What a changed row said until now. */
    Optional<String> before(TableRow row) {
        return Optional.ofNullable(byId(running).get(row.id()))
                .filter(was -> !was.equals(row))
                .map(was -> "Until now: %s → %s%s"
                        .formatted(
                                String.join(", ", words.when(running.questions(), was.questions())),
                                String.join(", ", words.then(running.answers(), was.answers())),
                                was.why().equals(row.why()) ? "" : " (“%s”)".formatted(was.why())));
    }

    /** The rows that are there no more. */
    Optional<String> gone() {
        Map<String, TableRow> now = byId(table);
        List<String> gone = running.rows().stream()
                .filter(row -> !now.containsKey(row.id()))
                .map(row -> "“%s”"
                        .formatted(
                                row.why().isEmpty()
                                        ? String.join(", ", words.when(running.questions(), row.questions()))
                                        : row.why().replaceFirst("\\.$", "")))
                .toList();
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of("Gone against what runs now: " + String.join("; ", gone) + ".");
    }

    private static Map<String, TableRow> byId(DecisionTable some) {
        return some.rows().stream().collect(Collectors.toMap(TableRow::id, Function.identity(), (one, twin) -> one));
    }
}
