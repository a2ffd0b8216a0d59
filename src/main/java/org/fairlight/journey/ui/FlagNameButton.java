package org.fairlight.journey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.fairlight.journey.MaskingFlags;
import org.fairlight.shared.ui.Notice;

/** "A name is still visible": one press tells the privacy stewards. */
class FlagNameButton extends Composite<Div> {

    private final transient MaskingFlags flags;
    private final UUID feedbackId;

    FlagNameButton(UUID feedbackId, MaskingFlags flags) {
        this.feedbackId = feedbackId;
        this.flags = flags;
        Button button = new Button("A name is still visible", click -> flag());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(button);
    }

    private void flag() {
        flags.flag(feedbackId);
        getContent().removeAll();
        getContent()
                .add(Notice.good("Thank you. A privacy steward will look at it.")
                        .announced());
    }
}
