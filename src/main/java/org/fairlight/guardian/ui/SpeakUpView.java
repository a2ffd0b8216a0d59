package org.fairlight.guardian.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.fairlight.guardian.GuardianDoor;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.QuestionPage;
import org.fairlight.workflow.UnfinishedAnswers;

/** A member of staff tells the guardian what worries them; no story of a patient is touched. */
@Route("speak-up")
@Menu(title = "Speak up", order = 60)
@RolesAllowed("STAFF")
class SpeakUpView extends QuestionPage {

    private final transient GuardianDoor door;
    private final TextArea words = new TextArea("In your own words");
    private final Checkbox known = new Checkbox("The guardian may know that it was me, and may talk with me");
    private final Div form = new Div(words, known);
    private final Button button;

    SpeakUpView(GuardianDoor door) {
        super("What would you like to tell the guardian?");
        this.door = door;
        setHint("Anything that makes care, or working here, less safe. It goes straight to the guardian: "
                + "not to a manager, and not to anybody who works with patients’ stories.");
        words.setMinRows(6);
        words.setMaxLength(GuardianDoor.MOST_CHARACTERS);
        known.setHelperText("If you leave this off, your name is not kept anywhere.");
        form.addClassName("fl-fields");
        ask(form);
        button = setButton("Tell the guardian", this::tell);
    }

    private void tell() {
        try {
            door.speakUp(words.getValue(), known.getValue());
            problems(Map.of());
            thank();
        } catch (UnfinishedAnswers unfinished) {
            problems(Map.of(words, unfinished.problems().get("words")));
        }
    }

    private void thank() {
        String next = known.getValue()
                ? "They will get in touch with you within a few working days."
                : "They cannot get in touch with you, because your name was not kept.";
        words.clear();
        known.clear();
        form.setVisible(false);
        button.setVisible(false);
        Notice thanks = new Notice(
                Notice.Tone.GOOD, new H2("Thank you for speaking up"), new Paragraph("The guardian reads it. " + next));
        ask(thanks.announced());
    }
}
