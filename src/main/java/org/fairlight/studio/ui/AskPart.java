package org.fairlight.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.fairlight.shared.ui.DraftKeeper;
import org.fairlight.shared.ui.Notice;
import org.fairlight.studio.DraftPage;
import org.fairlight.studio.Publishing;
import org.fairlight.workflow.UnfinishedAnswers;

/** Says why, and asks a second person to agree. */
class AskPart extends Div {

    private final TextArea why = new TextArea("Why is this changed?");
    private final Div told = new Div();
    private final Paragraph whoAgrees = new Paragraph();
    private final Paragraph notYet = new Paragraph("It can be asked for once the checks find nothing any more.");
    private final Button ask;
    private final DraftKeeper keeper;

    /** @param keptAs names what is typed and not asked yet, on this device */
    AskPart(String keptAs, String note, Consumer<String> onAsk, Runnable onDrop) {
        keeper = new DraftKeeper(keptAs, why);
        keeper.keepTyped("why", why);
        why.setHelperText("In a sentence or two, for the person who agrees and for whoever reads it in a year.");
        why.setMaxLength(Publishing.MOST_CHARACTERS);
        why.setValue(note);
        why.setWidthFull();
        ask = new Button("Ask a second person to agree", click -> ask(onAsk));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        Button drop = new Button("Put this draft aside", click -> onDrop.run());
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(ask, drop);
        actions.addClassName("fl-actions");
        add(keeper, whoAgrees, told, notYet, actions);
    }

    /**
     * Shows the draft as it was saved now; what is typed stays.
     *
     * @param fit whether the checks find nothing
     */
    void show(DraftPage draft, boolean fit) {
        whoAgrees.setText(WhoAgrees.beforeAsking(draft));
        notYet.setVisible(!fit);
        ask.setEnabled(fit);
    }

    private void ask(Consumer<String> onAsk) {
        told.removeAll();
        why.setInvalid(false);
        try {
            onAsk.accept(why.getValue());
            keeper.clear();
        } catch (UnfinishedAnswers unfinished) {
            String about = unfinished.problems().get("why");
            if (about != null) {
                why.setErrorMessage(about);
                why.setInvalid(true);
                why.focus();
            }
            String model = unfinished.problems().get("model");
            if (model != null) {
                told.add(Notice.warn(model).announced());
            }
        }
    }
}
