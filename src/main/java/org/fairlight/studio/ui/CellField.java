package org.fairlight.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fairlight.workflow.tables.TableCell;
import org.fairlight.workflow.tables.TableColumn;

/** A field for one cell: lists where the values are known, otherwise the cell as it stands in the model. */
final class CellField {

    private static final int MOST_DAYS = 366;
    private static final String ANY = "any";

    private final Component field;
    private final Supplier<Optional<String>> text;

    private CellField(Component field, Supplier<Optional<String>> text) {
        this.field = field;
        this.text = text;
    }

    static CellField question(TableColumn column, String now, CellWords words) {
        Optional<TableCell> cell = TableCell.read(now);
        if (column.kind() == TableColumn.Kind.YES_NO && now.matches("-?|true|false")) {
            return yesOrNo(column, now);
        }
        if (cell.isPresent() && column.kind() == TableColumn.Kind.LIST) {
            return list(column, cell.get(), words);
        }
        return typed(column, now);
    }

    static CellField answer(TableColumn column, String now, CellWords words) {
        return switch (column.kind()) {
            case NUMBER -> number(column, now);
            case LIST, YES_NO -> one(column, now, words);
            case TEXT -> typed(column, now);
        };
    }

    Component component() {
        return field;
    }

    /** The cell as it will stand in the model; empty after it has said what is wrong. */
    Optional<String> text() {
        return text.get();
    }

    private static CellField yesOrNo(TableColumn column, String now) {
        Select<String> select = select(column, List.of("", "true", "false"));
        select.setItemLabelGenerator(value -> switch (value) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> ANY;
        });
        select.setValue(now.equals("-") ? "" : now);
        return new CellField(select, () -> Optional.of(select.getValue()));
    }

    private static CellField list(TableColumn column, TableCell cell, CellWords words) {
        MultiSelectComboBox<String> some = new MultiSelectComboBox<>(column.label());
        Set<String> offered = new LinkedHashSet<>(column.values());
        offered.addAll(cell.values());
        offered.add(TableCell.UNKNOWN);
        some.setItems(offered);
        some.setItemLabelGenerator(value -> words.value(column, value));
        some.setValue(cell.values());
        some.setHelperText("Leave it empty for any.");
        some.setWidthFull();
        Checkbox allBut = new Checkbox("Any but these", cell.allBut() && !cell.isAnything());
        allBut.setAriaLabel(column.label() + " Any but these");
        return new CellField(new Div(some, allBut), () -> {
            Set<String> chosen = some.getValue();
            return Optional.of(
                    (allBut.getValue() && !chosen.isEmpty() ? TableCell.allBut(chosen) : TableCell.oneOf(chosen))
                            .text(column.kind()));
        });
    }

    private static CellField one(TableColumn column, String now, CellWords words) {
        List<String> values = column.kind() == TableColumn.Kind.LIST ? column.values() : List.of("true", "false");
        Select<String> select = select(column, values);
        select.setItemLabelGenerator(value -> words.value(column, value));
        String named = now.replace("\"", "");
        if (values.contains(named)) {
            select.setValue(named);
        }
        return new CellField(select, () -> {
            select.setInvalid(select.getValue() == null);
            select.setErrorMessage("Choose one.");
            return Optional.ofNullable(select.getValue())
                    .map(value -> TableCell.oneOf(List.of(value)).text(column.kind()));
        });
    }

    private static CellField number(TableColumn column, String now) {
        IntegerField number = new IntegerField(column.label());
        number.setMin(1);
        number.setMax(MOST_DAYS);
        number.setStepButtonsVisible(true);
        number.setWidthFull();
        if (now.matches("\\d{1,4}")) {
            number.setValue(Integer.valueOf(now));
        }
        return new CellField(number, () -> {
            boolean fits = number.getValue() != null && number.getValue() >= 1 && number.getValue() <= MOST_DAYS;
            number.setErrorMessage("A whole number from 1 to %d.".formatted(MOST_DAYS));
            number.setInvalid(!fits);
            return fits ? Optional.of(number.getValue().toString()) : Optional.empty();
        });
    }

    private static CellField typed(TableColumn column, String now) {
        TextField typed = new TextField(column.label());
        typed.setHelperText(
                "Values as they stand in the table, such as \"ONE\",\"TWO\" or not(\"ONE\"); empty for any.");
        typed.setValue(now);
        typed.setWidthFull();
        return new CellField(typed, () -> {
            boolean fits = TableCell.read(typed.getValue().strip()).isPresent();
            typed.setErrorMessage("Name values between quotation marks, with commas between them.");
            typed.setInvalid(!fits);
            return fits ? Optional.of(typed.getValue().strip()) : Optional.empty();
        });
    }

    private static Select<String> select(TableColumn column, List<String> values) {
        Select<String> select = new Select<>();
        select.setLabel(column.label());
        select.setItems(values);
        select.setWidthFull();
        return select;
    }
}
