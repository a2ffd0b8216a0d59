package org.fairlight.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;

/** A quiet action that asks why, from a short list, before it is done; it opens in the page. */
public class ReasonAction<R> extends Composite<Div> {

    private final Button open;
    private final RadioButtonGroup<R> reasons;
    private final Div question;
    private final Div told = new Div();
    private transient Consumer<R> onChosen = reason -> {};

    /**
     * @param text what the action does, such as "Take over"
     * @param hint what comes of it, in a sentence
     */
    public ReasonAction(String text, String hint, List<R> choices, ItemLabelGenerator<R> words) {
        open = new Button(text, click -> toggle());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.getElement().setAttribute("aria-expanded", "false");
        reasons = new RadioButtonGroup<>("Why?", choices);
        reasons.setItemLabelGenerator(words);
        reasons.addValueChangeListener(change -> reasons.setInvalid(false));
        Paragraph after = new Paragraph(hint);
        after.addClassName("fl-hint");
        question = new Div(reasons, after, new Button(text + " now", click -> goOn()));
        question.addClassName("fl-fields");
        question.setVisible(false);
        getContent().add(open, question, told);
    }

    /** @param listener called with the reason when the person goes on */
    public void whenChosen(Consumer<R> listener) {
        onChosen = listener;
    }

    /** Says why it could not be done. */
    public void tell(String sentence) {
        told.removeAll();
        told.add(Notice.info(sentence).announced());
    }

    private void toggle() {
        question.setVisible(!question.isVisible());
        open.getElement().setAttribute("aria-expanded", String.valueOf(question.isVisible()));
    }

    private void goOn() {
        reasons.setErrorMessage("Choose one of these first.");
        reasons.setInvalid(reasons.isEmpty());
        if (!reasons.isEmpty()) {
            onChosen.accept(reasons.getValue());
        }
    }
}
