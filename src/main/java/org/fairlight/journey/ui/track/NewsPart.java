package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.fairlight.feedback.NewsByEmail;
import org.fairlight.journey.TrackedStory;
import org.fairlight.shared.ui.SwitchRow;

/** Whether e-mails say that there is something new; only for whoever left an address. */
class NewsPart extends Div {

    private final SwitchRow row = new SwitchRow(
            "Tell me by e-mail when there is something new",
            "The e-mails never hold your receipt code or anything that was written.",
            "Yes");
    private final Paragraph now = new Paragraph();
    private transient SwitchListener onSwitched = wanted -> {};

    NewsPart() {
        now.addClassNames("fl-hint", "fl-track-proof");
        now.getElement().setAttribute("aria-live", "polite");
        row.add(now);
        row.tick().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onSwitched.switched(change.getValue());
            }
        });
        add(new H2("E-mails"), row);
        addClassName("fl-screen-only");
    }

    void whenSwitched(SwitchListener listener) {
        onSwitched = listener;
    }

    void show(TrackedStory story) {
        setVisible(story.news() != NewsByEmail.NO_ADDRESS);
        boolean wanted = story.news() == NewsByEmail.WANTED;
        row.tick().setValue(wanted);
        now.setText(
                wanted
                        ? "We write to the address you left."
                        : "We send you no e-mails. Come back to this page whenever you wish; nothing else changes.");
    }

    /** Told whether e-mails are wanted from now on. */
    interface SwitchListener {
        void switched(boolean wanted);
    }
}
