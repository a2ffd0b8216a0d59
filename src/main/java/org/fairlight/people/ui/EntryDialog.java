package org.fairlight.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.fairlight.shared.ui.ErrorSummary;

/** A few fields to keep or to leave; says in words what is still missing. */
abstract class EntryDialog extends Dialog {

    private static final int LONGEST = 200;

    private final ErrorSummary summary = new ErrorSummary();
    private final Div fields = new Div(summary);

    EntryDialog(String title) {
        setHeaderTitle(title);
        fields.addClassName("fl-fields");
        add(fields);
    }

    static TextField field(String label) {
        TextField field = new TextField(label);
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        return field;
    }

    void ask(Component... parts) {
        fields.add(parts);
    }

    /** What is missing, by field; empty when it can be kept. */
    abstract Map<Component, String> problems();

    void keepBy(Runnable keep) {
        Button save = new Button("Save", click -> {
            Map<Component, String> problems = problems();
            summary.show(problems);
            if (problems.isEmpty()) {
                keep.run();
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }
}
