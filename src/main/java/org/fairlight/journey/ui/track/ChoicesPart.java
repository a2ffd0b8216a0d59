package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.fairlight.consent.Purpose;
import org.fairlight.journey.TrackedStory;
import org.fairlight.shared.ui.PlainDates;

/** What the story may be used for; every switch can be flipped at any time and works at once. */
class ChoicesPart extends Div {

    private final Map<Purpose, ChoiceRow> rows = new EnumMap<>(Purpose.class);
    private final TakeBack takeBack = new TakeBack(() -> choose(Purpose.HANDLE_AND_REPLY, false), this::keepIt);
    private transient BiConsumer<Purpose, Boolean> onChosen = (purpose, given) -> {};

    ChoicesPart() {
        Paragraph hint = new Paragraph("You can change each of these whenever you wish. A change works at once.");
        hint.addClassName("fl-hint");
        add(new H2("Your choices"), hint);
    }

    void whenChosen(BiConsumer<Purpose, Boolean> listener) {
        onChosen = listener;
    }

    void show(TrackedStory story, PlainDates dates) {
        story.purposes().forEach(purpose -> row(purpose).show(story, dates));
    }

    private ChoiceRow row(Purpose purpose) {
        return rows.computeIfAbsent(purpose, wanted -> {
            ChoiceRow row = new ChoiceRow(wanted, this::flipped);
            add(row);
            if (wanted == Purpose.HANDLE_AND_REPLY) {
                add(takeBack);
            }
            return row;
        });
    }

    private void flipped(Purpose purpose, boolean given) {
        if (purpose == Purpose.HANDLE_AND_REPLY && !given) {
            row(purpose).set(true);
            takeBack.ask();
        } else {
            choose(purpose, given);
        }
    }

    private void choose(Purpose purpose, boolean given) {
        onChosen.accept(purpose, given);
    }

    private void keepIt() {
        row(Purpose.HANDLE_AND_REPLY).focus();
    }
}
