package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Arrays;
import java.util.List;

/** A plain table to read: a caption that says what it holds, and each row named by its first cell. */
public class FactTable extends Div {

    private final NativeTable table = new NativeTable();
    private final String[] columns;

    public FactTable(String caption, String... columns) {
        this.columns = columns.clone();
        addClassName("fl-table-frame");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        table.addClassName("fl-table");
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        Arrays.stream(columns).forEach(column -> head.add(heading(column, "col")));
        table.getBody().getElement().setAttribute("role", "rowgroup");
        add(table);
    }

    public void addRow(String name, String... facts) {
        addRow(
                name,
                Arrays.stream(facts).map(fact -> (Component) new Text(fact)).toList());
    }

    public void addRow(String name, List<? extends Component> facts) {
        NativeTableRow row = table.getBody().addRow();
        row.getElement().setAttribute("role", "row");
        row.add(heading(name, "row"));
        for (int i = 0; i < facts.size(); i++) {
            row.add(cell(facts.get(i), columns[i + 1]));
        }
    }

    /** Shows each row as a small card where the page is narrow; assistive technology still meets a table. */
    public void stackWhenNarrow() {
        getElement().setAttribute("data-stacks", true);
        table.getElement().setAttribute("role", "table");
    }

    public void clear() {
        table.getBody().removeAll();
    }

    /** Where the table is stacked, each fact says which it is; a button says so itself. */
    private static NativeTableCell cell(Component fact, String column) {
        NativeTableCell cell = new NativeTableCell(fact);
        cell.getElement().setAttribute("role", "cell");
        if (!(fact instanceof Button)) {
            cell.getElement().setAttribute("data-column", column);
        }
        return cell;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        cell.getElement().setAttribute("role", scope.equals("col") ? "columnheader" : "rowheader");
        return cell;
    }
}
