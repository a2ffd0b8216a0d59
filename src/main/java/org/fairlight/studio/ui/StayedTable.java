package org.fairlight.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.fairlight.shared.ui.FactTable;
import org.fairlight.studio.moving.MoveProgress;

/** Why stories stayed on their version, most first. */
final class StayedTable {

    private StayedTable() {}

    static Component of(MoveProgress move) {
        if (move.stayed().isEmpty()) {
            return new Div();
        }
        FactTable table = new FactTable("Why stories stayed", "Why", "Stories");
        move.stayed().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(reason -> table.addRow(reason.getKey(), MoveWords.count(reason.getValue())));
        return table;
    }
}
