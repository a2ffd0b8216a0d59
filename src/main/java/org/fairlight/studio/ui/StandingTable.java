package org.fairlight.studio.ui;

import com.vaadin.flow.component.Component;
import org.fairlight.shared.ui.EmptyState;
import org.fairlight.shared.ui.FactTable;
import org.fairlight.studio.moving.MovingPage;

/** On which version stories are and at which step, in numbers. */
final class StandingTable {

    private StandingTable() {}

    static Component of(MovingPage page) {
        if (page.standing().isEmpty()) {
            return new EmptyState("No stories", "As soon as one is here, its version and its step are shown.");
        }
        FactTable table = new FactTable("Where stories stand", "Step", "Version", "Stories");
        page.standing()
                .forEach(line ->
                        table.addRow(line.where(), MoveWords.version(line.version()), MoveWords.count(line.stories())));
        return table;
    }
}
