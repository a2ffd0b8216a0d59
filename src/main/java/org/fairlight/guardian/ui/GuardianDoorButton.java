package org.fairlight.guardian.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.fairlight.guardian.GuardianDoor;
import org.fairlight.shared.ui.DraftKeeper;
import org.fairlight.shared.ui.Notice;
import org.fairlight.workflow.UnfinishedAnswers;

/** "Pass something to the guardian": opens in the page, and leaves no trace with the story. */
class GuardianDoorButton extends Composite<Div> {

    private final transient GuardianDoor door;
    private final UUID feedbackId;
    private final TextArea words = Fields.area(
            "What worries you?", "Somebody unsafe, serious harm, or how one person behaved. Only guardians read it.");
    private final DraftKeeper keeper;
    private final Button open = new Button("Pass something to the guardian", click -> open());

    /** @param keptAs names what is typed and not passed on yet, on this device */
    GuardianDoorButton(UUID feedbackId, String keptAs, GuardianDoor door) {
        keeper = new DraftKeeper(keptAs, words);
        keeper.keep("words", words);
        this.feedbackId = feedbackId;
        this.door = door;
        words.setMaxLength(GuardianDoor.MOST_CHARACTERS);
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.getElement().setAttribute("aria-expanded", "false");
        getContent().addClassName("fl-fields");
        getContent().add(open);
    }

    private void open() {
        boolean shown = words.isAttached();
        getContent().removeAll();
        getContent().add(open);
        open.getElement().setAttribute("aria-expanded", String.valueOf(!shown));
        if (!shown) {
            Button pass = new Button("Pass it on", click -> pass());
            pass.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(keeper, pass);
            words.focus();
        }
    }

    private void pass() {
        try {
            door.pass(feedbackId, words.getValue());
            words.clear();
            keeper.clear();
            getContent().removeAll();
            getContent()
                    .add(Notice.good("It is with the guardian now. Nothing of it is kept with the story, "
                                    + "and your own work on it goes on as before.")
                            .announced());
        } catch (UnfinishedAnswers unfinished) {
            words.setErrorMessage(unfinished.problems().get("words"));
            words.setInvalid(true);
            words.focus();
        }
    }
}
