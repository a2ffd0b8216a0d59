package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import org.fairlight.consent.Choice;
import org.fairlight.consent.Purpose;
import org.fairlight.journey.TrackedStory;
import org.fairlight.journey.TrackingStage;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.SwitchRow;
import org.jspecify.annotations.Nullable;

/** One purpose: what it means, whether it is on, and the proof of the last change. */
class ChoiceRow extends SwitchRow {

    private final Purpose purpose;
    private final Paragraph proof = new Paragraph();

    ChoiceRow(Purpose purpose, BiConsumer<Purpose, Boolean> onFlip) {
        super(purpose.title(), purpose.meaning(), "Yes");
        this.purpose = purpose;
        proof.addClassNames("fl-hint", "fl-track-proof");
        proof.getElement().setAttribute("aria-live", "polite");
        add(proof);
        tick().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onFlip.accept(purpose, change.getValue());
            }
        });
    }

    void show(TrackedStory story, PlainDates dates) {
        set(story.allows(purpose));
        proof.setText(proof(story.choices().get(purpose), dates));
        boolean tooLate = purpose == Purpose.HANDLE_AND_REPLY && story.stage() == TrackingStage.NOT_USED;
        tick().setEnabled(!tooLate);
    }

    void set(boolean given) {
        tick().setValue(given);
    }

    void focus() {
        Checkbox tick = tick();
        tick.focus();
    }

    /** "You turned this off on Monday 23 November, 10:42. It is no longer used for this." */
    static String proof(@Nullable Choice choice, PlainDates dates) {
        if (choice == null) {
            return "You have not said yes. It is not used for this.";
        }
        String when = dates.day(choice.at()) + ", " + dates.time(choice.at());
        return choice.given()
                ? "You said yes on " + when + "."
                : "You turned this off on " + when + ". It is no longer used for this.";
    }
}
