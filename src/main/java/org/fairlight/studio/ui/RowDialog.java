package org.fairlight.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.fairlight.workflow.tables.DecisionTable;
import org.fairlight.workflow.tables.TableRow;

/** One row of a table to change: when it fits, what it answers, and why. */
class RowDialog extends Dialog {

    private static final int MOST_CHARACTERS = 300;

    private final List<CellField> questions = new ArrayList<>();
    private final List<CellField> answers = new ArrayList<>();
    private final TextArea why = new TextArea("Why?");

    RowDialog(DecisionTable table, TableRow row, int number, CellWords words, Consumer<TableRow> onTake) {
        setHeaderTitle("Row " + number);
        addClassName("fl-row-dialog");
        setCloseOnOutsideClick(false);
        IntStream.range(0, Math.min(row.questions().size(), table.questions().size()))
                .forEach(i -> questions.add(CellField.question(
                        table.questions().get(i), row.questions().get(i), words)));
        IntStream.range(0, Math.min(row.answers().size(), table.answers().size()))
                .forEach(i -> answers.add(
                        CellField.answer(table.answers().get(i), row.answers().get(i), words)));
        why.setMaxLength(MOST_CHARACTERS);
        why.setValue(row.why());
        why.setWidthFull();
        add(new H3("It fits when"), fields(questions), new H3("Then the answer is"), fields(answers), why);
        Button take = new Button("Take it over", click -> take(row, onTake));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Leave it as it was", click -> close()), take);
    }

    private static Div fields(List<CellField> some) {
        Div fields = new Div();
        fields.addClassName("fl-row-fields");
        some.forEach(field -> fields.add(field.component()));
        return fields;
    }

    private void take(TableRow row, Consumer<TableRow> onTake) {
        Optional<List<String>> when = texts(questions);
        Optional<List<String>> then = texts(answers);
        if (when.isPresent() && then.isPresent()) {
            close();
            onTake.accept(new TableRow(
                    row.id(), when.get(), then.get(), why.getValue().strip()));
        }
    }

    /** Empty when one of them is wrong; each that is says so. */
    private static Optional<List<String>> texts(List<CellField> fields) {
        List<Optional<String>> texts = fields.stream().map(CellField::text).toList();
        return texts.stream().allMatch(Optional::isPresent)
                ? Optional.of(texts.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }
}
