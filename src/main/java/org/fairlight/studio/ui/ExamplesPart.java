package org.fairlight.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fairlight.shared.ui.FactTable;
import org.fairlight.studio.ExampleLine;
import org.fairlight.workflow.tables.DecisionTable;
import org.fairlight.workflow.tables.TableColumn;
import org.jspecify.annotations.Nullable;

/** Examples of what the table should answer, and whether it does. */
class ExamplesPart extends Div {

    private final DecisionTable table;
    private final CellWords words;

    /** @param onAdd null where nothing may be changed */
    ExamplesPart(
            DecisionTable table,
            List<ExampleLine> examples,
            CellWords words,
            @Nullable Runnable onAdd,
            Consumer<UUID> onRemove) {
        this.table = table;
        this.words = words;
        long failing = examples.stream().filter(example -> !example.holds()).count();
        add(new Paragraph(told(examples.size(), failing)));
        if (!examples.isEmpty()) {
            add(rows(examples, onAdd != null, onRemove));
        }
        if (onAdd != null) {
            Button add = new Button("Add an example", click -> onAdd.run());
            add.addThemeVariants(ButtonVariant.TERTIARY);
            add(add);
        }
    }

    private static String told(int examples, long failing) {
        if (examples == 0) {
            return "None yet. An example says what the table should answer; it is tried on every draft from then on.";
        }
        return failing == 0
                ? "The table answers all of them as expected."
                : "%d of %d get another answer than expected. Change the table or the example."
                        .formatted(failing, examples);
    }

    private Component rows(List<ExampleLine> examples, boolean open, Consumer<UUID> onRemove) {
        FactTable rows = new FactTable("Examples", "Example", "When", "Should answer", "Answers", "Remove");
        examples.forEach(example -> rows.addRow(
                example.why(),
                List.of(
                        new Span(said(table.questions(), example.facts())),
                        new Span(said(table.answers(), example.expected())),
                        new Span(given(example)),
                        open ? remove(example, onRemove) : new Span("—"))));
        rows.stackWhenNarrow();
        return rows;
    }

    private String given(ExampleLine example) {
        if (example.holds()) {
            return "as expected";
        }
        return example.given() == null
                ? "nothing, or several things at once"
                : "otherwise: " + said(table.answers(), example.given());
    }

    private String said(List<TableColumn> columns, Map<String, String> values) {
        return columns.stream()
                .filter(column -> values.containsKey(column.fact()))
                .map(column -> "%s %s"
                        .formatted(
                                column.label().endsWith("?") ? column.label() : column.label() + ":",
                                words.value(column, values.getOrDefault(column.fact(), ""))))
                .collect(Collectors.joining(", "));
    }

    private static Component remove(ExampleLine example, Consumer<UUID> onRemove) {
        Button remove = new Button("Remove", click -> onRemove.accept(example.id()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel("Remove the example “%s”".formatted(example.why()));
        return remove;
    }
}
