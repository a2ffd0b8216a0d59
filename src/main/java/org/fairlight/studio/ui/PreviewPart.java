package org.fairlight.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fairlight.shared.ui.FactTable;
import org.fairlight.studio.moving.Choice;
import org.fairlight.studio.moving.MovingPage;
import org.fairlight.studio.moving.PreviewLine;
import org.fairlight.workflow.Passage.Option;

/** What would become of the stories on earlier versions, a choice where their step is gone, and the button that moves them. */
class PreviewPart extends Div {

    private static final String STAYS = "Stays as it is";

    private final transient MovingPage page;
    private final transient Consumer<Choice> onChoose;
    private final Map<String, Select<Option>> selects = new HashMap<>();

    PreviewPart(MovingPage page, Consumer<Choice> onChoose, Consumer<MovingPage> onMove) {
        this.page = page;
        this.onChoose = onChoose;
        if (page.preview().isEmpty()) {
            return;
        }
        Paragraph hint =
                new Paragraph("Whoever has a task keeps it, with its date. Reminders that are set stay set; those that"
                        + " the new version adds count from the move.");
        hint.addClassName("fl-hint");
        add(table(), hint);
        if (page.toMove() > 0) {
            Button move = new Button(
                    "Move %s to version %d".formatted(MoveWords.stories(page.toMove()), page.number()),
                    click -> onMove.accept(page));
            move.addThemeVariants(ButtonVariant.PRIMARY);
            move.setDisableOnClick(true);
            Div actions = new Div(move);
            actions.addClassName("fl-actions");
            add(actions);
        }
    }

    /** Brings whoever chose something back to where they were, since what they chose changes the table. */
    void focusOn(Choice choice) {
        Select<Option> select = selects.get(key(choice.version(), choice.element()));
        if (select != null) {
            select.focus();
        }
    }

    private static String key(String version, String element) {
        return version + " " + element;
    }

    private FactTable table() {
        FactTable table = new FactTable("What would move", "Stands at", "Version", "How many", "What becomes of it");
        page.preview()
                .forEach(line -> table.addRow(
                        line.now().where(),
                        List.of(
                                new Span(MoveWords.version(line.now().version())),
                                new Span(MoveWords.stories(line.now().stories())),
                                becomes(line))));
        table.stackWhenNarrow();
        return table;
    }

    private Component becomes(PreviewLine line) {
        Span words = new Span(line.stays() == null ? "Goes on at " + line.becomes() : "Stays: " + line.stays());
        return line.options().isEmpty() ? words : new Div(words, choice(line));
    }

    private Select<Option> choice(PreviewLine line) {
        Select<Option> select = new Select<>();
        select.setAriaLabel("What becomes of " + line.now().where());
        select.setItems(line.options());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(STAYS);
        select.setItemLabelGenerator(option -> option == null ? STAYS : "Becomes “%s”".formatted(option.name()));
        line.options().stream().filter(option -> isChosen(line, option)).forEach(select::setValue);
        selects.put(key(line.version(), line.element()), select);
        select.addValueChangeListener(change -> onChoose.accept(new Choice(
                line.version(),
                line.element(),
                change.getValue() == null ? "" : change.getValue().element())));
        return select;
    }

    private boolean isChosen(PreviewLine line, Option option) {
        return page.chosen().contains(new Choice(line.version(), line.element(), option.element()));
    }
}
