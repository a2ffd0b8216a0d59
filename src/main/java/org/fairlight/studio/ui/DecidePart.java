package org.fairlight.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.fairlight.studio.Publishing;
import org.fairlight.workflow.UnfinishedAnswers;

/** A second person reads why, looks, and agrees or sends it back. */
class DecidePart extends Div {

    private final TextArea answer = new TextArea("What would you like to see changed?");

    DecidePart(String note, Runnable onAgree, Consumer<String> onSendBack) {
        answer.setHelperText("Only to send it back.");
        answer.setMaxLength(Publishing.MOST_CHARACTERS);
        answer.setWidthFull();
        Button agree = new Button("Agree: it runs from now on", click -> onAgree.run());
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        Button back = new Button("Send it back", click -> sendBack(onSendBack));
        Div actions = new Div(agree, back);
        actions.addClassName("fl-actions");
        add(new H3("Why it is changed"), new Paragraph(note), answer, actions);
    }

    private void sendBack(Consumer<String> onSendBack) {
        try {
            onSendBack.accept(answer.getValue());
        } catch (UnfinishedAnswers unfinished) {
            answer.setErrorMessage(unfinished.problems().get("answer"));
            answer.setInvalid(true);
            answer.focus();
        }
    }
}
