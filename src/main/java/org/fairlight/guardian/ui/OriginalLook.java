package org.fairlight.guardian.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.guardian.GuardianRoom;
import org.fairlight.shared.ui.Story;

/** The words as they came, or how to reach the person, behind a reason that is kept in the guardian's own store. */
class OriginalLook extends Composite<Div> {

    private static final int REASON_CHARACTERS = 300;

    private final transient GuardianRoom room;
    private final UUID caseId;
    private final TextField reason = new TextField("Why do you need to see more?");
    private final Div shown = new Div();

    OriginalLook(GuardianRoom room, UUID caseId) {
        this.room = room;
        this.caseId = caseId;
        reason.setHelperText("Kept here with your name; the story’s own record does not show it.");
        reason.setMaxLength(REASON_CHARACTERS);
        Button original = new Button("Show the original words", click -> showOriginal());
        Button contact = new Button("Show how to reach them", click -> showContact());
        Div line = new Div(reason, new Div(original, contact));
        line.addClassName("fl-ask-line");
        getContent().add(line, shown);
    }

    private void showOriginal() {
        if (hasReason()) {
            show("The original words", room.original(caseId, reason.getValue()).all());
        }
    }

    private void showContact() {
        if (hasReason()) {
            show("How to reach them", words(room.contact(caseId, reason.getValue())));
        }
    }

    private boolean hasReason() {
        reason.setErrorMessage("Say in a few words why you need to see it.");
        reason.setInvalid(reason.getValue().isBlank());
        return !reason.isInvalid();
    }

    private void show(String heading, String words) {
        shown.add(new H3(heading), words.isBlank() ? new Paragraph("They left nothing.") : new Story(words));
    }

    private static String words(Optional<ContactDetails> details) {
        return details.map(known -> Stream.of(known.name(), known.email())
                        .filter(part -> part != null)
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }
}
