package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A board that several people write on, in columns with a heading each. */
public class Board extends Div {

    public Board() {
        addClassName("fl-board");
    }

    /** Adds a column; what belongs under its heading is added to what is returned. */
    public Section addColumn(String heading) {
        Section column = new Section(new H2(heading));
        column.setAriaLabel(heading);
        column.addClassName("fl-board-column");
        add(column);
        return column;
    }

    /** One note on the board. */
    public static Div note(Component... parts) {
        Div note = new Div(parts);
        note.addClassName("fl-note");
        return note;
    }
}
