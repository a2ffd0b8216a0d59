package org.fairlight.studio.ui;

import com.vaadin.flow.component.html.Div;
import org.fairlight.studio.Catalogue;
import org.fairlight.studio.TableExamples;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.tables.DecisionTable;

/** The examples of a decision table beside its draft, to be added to and taken away. */
class TableExamplesPart extends Div {

    private final transient TableExamples examples;
    private final CellWords words;

    TableExamplesPart(TableExamples examples, Catalogue catalogue) {
        this.examples = examples;
        words = new CellWords(catalogue);
    }

    /** @param open whether any may be added; @param afterwards what follows each change */
    void show(Model model, boolean open, Runnable afterwards) {
        removeAll();
        DecisionTable.of(model)
                .ifPresent(table -> add(new ExamplesPart(
                        table,
                        examples.tried(model),
                        words,
                        open ? () -> dialog(table, model, afterwards).open() : null,
                        example -> {
                            examples.remove(example);
                            afterwards.run();
                        })));
    }

    private ExampleDialog dialog(DecisionTable table, Model model, Runnable afterwards) {
        return new ExampleDialog(table, words, (facts, expected, why) -> {
            examples.keep(model, facts, expected, why);
            afterwards.run();
        });
    }
}
