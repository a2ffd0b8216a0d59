package org.fairlight.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.fairlight.shared.ui.Notice;
import org.fairlight.studio.TableExamples;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.tables.DecisionTable;
import org.fairlight.workflow.tables.TableColumn;

/** A new example: facts in, the answer that should come out. */
class ExampleDialog extends Dialog {

    /** Keeps an example or throws {@link UnfinishedAnswers}. */
    interface Keep {
        void example(Map<String, String> facts, Map<String, String> expected, String why);
    }

    private final Map<String, Supplier<String>> facts = new LinkedHashMap<>();
    private final Map<String, Supplier<String>> expected = new LinkedHashMap<>();
    private final TextField why = new TextField("What is it an example of?");
    private final Div told = new Div();
    private final CellWords words;

    ExampleDialog(DecisionTable table, CellWords words, Keep keep) {
        this.words = words;
        setHeaderTitle("An example");
        addClassName("fl-row-dialog");
        setCloseOnOutsideClick(false);
        why.setMaxLength(TableExamples.MOST_CHARACTERS);
        why.setWidthFull();
        add(
                why,
                new H3("When a story is like this"),
                fields(table.questions(), facts, "not known"),
                new H3("The answer should be"),
                fields(table.answers(), expected, "choose"),
                told);
        Button take = new Button("Keep it", click -> keep(keep));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Leave it", click -> close()), take);
    }

    private Div fields(List<TableColumn> columns, Map<String, Supplier<String>> into, String nothing) {
        Div fields = new Div();
        fields.addClassName("fl-row-fields");
        columns.forEach(column -> {
            switch (column.kind()) {
                case NUMBER -> {
                    IntegerField number = new IntegerField(column.label());
                    number.setWidthFull();
                    into.put(
                            column.fact(),
                            () -> number.getValue() == null
                                    ? ""
                                    : number.getValue().toString());
                    fields.add(number);
                }
                case TEXT -> {
                    TextField text = new TextField(column.label());
                    text.setWidthFull();
                    into.put(column.fact(), text::getValue);
                    fields.add(text);
                }
                case YES_NO, LIST -> {
                    Select<String> select = new Select<>();
                    select.setLabel(column.label());
                    select.setItems(
                            column.kind() == TableColumn.Kind.LIST ? column.values() : List.of("true", "false"));
                    select.setItemLabelGenerator(value -> value == null ? nothing : words.value(column, value));
                    select.setEmptySelectionAllowed(true);
                    select.setEmptySelectionCaption(nothing);
                    select.setWidthFull();
                    into.put(column.fact(), () -> select.getValue() == null ? "" : select.getValue());
                    fields.add(select);
                }
            }
        });
        return fields;
    }

    private void keep(Keep keep) {
        told.removeAll();
        why.setInvalid(false);
        try {
            keep.example(given(facts), given(expected), why.getValue());
            close();
        } catch (UnfinishedAnswers unfinished) {
            unfinished.problems().forEach((field, problem) -> {
                if (field.equals("why")) {
                    why.setErrorMessage(problem);
                    why.setInvalid(true);
                } else {
                    told.add(Notice.warn(problem).announced());
                }
            });
        }
    }

    private static Map<String, String> given(Map<String, Supplier<String>> fields) {
        Map<String, String> given = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (!value.get().isEmpty()) {
                given.put(name, value.get());
            }
        });
        return given;
    }
}
