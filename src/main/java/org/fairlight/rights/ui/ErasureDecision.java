package org.fairlight.rights.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import java.util.function.Consumer;
import org.fairlight.feedback.HeldPart;
import org.fairlight.rights.ErasureAnswers;
import org.fairlight.rights.ErasureRow;
import org.fairlight.rights.ErasureState;
import org.fairlight.rights.KeepReason;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.Story;
import org.fairlight.shared.ui.SummaryList;
import org.fairlight.workflow.UnfinishedAnswers;

/** Where a privacy steward decides about one request. */
class ErasureDecision extends Div {

    private final RadioButtonGroup<ErasureState> decision = new RadioButtonGroup<>("What happens");
    private final CheckboxGroup<HeldPart> parts = new CheckboxGroup<>("What is removed");
    private final RadioButtonGroup<KeepReason> why = new RadioButtonGroup<>("Why we keep the rest");
    private final Checkbox learningToo = new Checkbox("Somebody could be recognised in the learning: remove it too");
    private final Notice removal = Notice.danger("This removes the story for good. It cannot be brought back.");
    private final Map<String, HasValidation> fields = Map.of("decision", decision, "parts", parts, "keptBecause", why);
    private final transient Consumer<ErasureAnswers> onDecided;

    ErasureDecision(ErasureRow row, PlainDates dates, Consumer<ErasureAnswers> onDecided) {
        this.onDecided = onDecided;
        decision.setItems(ErasureState.WHOLLY, ErasureState.PARTLY, ErasureState.KEPT);
        decision.setItemLabelGenerator(ErasureDecision::title);
        decision.addValueChangeListener(change -> showWhatIsAsked());
        parts.setItems(ErasureAnswers.REMOVABLE_ALONE.stream().sorted().toList());
        parts.setItemLabelGenerator(HeldPart::title);
        why.setItems(KeepReason.values());
        why.setItemLabelGenerator(reason -> reason.words() + " (" + reason.rule() + ")");
        Button decide = new Button("Decide", click -> decide());
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(decision, parts, why, learningToo, removal, decide);
        form.addClassName("fl-fields");
        add(
                new H2("A request to remove"),
                new Story(row.headline()),
                facts(row, dates),
                Marks.learned(row.learned()),
                form);
        showWhatIsAsked();
    }

    private void showWhatIsAsked() {
        ErasureState chosen = decision.getValue();
        parts.setVisible(chosen == ErasureState.PARTLY);
        why.setVisible(chosen == ErasureState.PARTLY || chosen == ErasureState.KEPT);
        learningToo.setVisible(chosen == ErasureState.WHOLLY);
        removal.setVisible(chosen == ErasureState.WHOLLY);
    }

    private void decide() {
        Marks.point(fields, Map.of());
        try {
            onDecided.accept(
                    new ErasureAnswers(decision.getValue(), parts.getValue(), why.getValue(), learningToo.getValue()));
        } catch (UnfinishedAnswers unfinished) {
            Marks.point(fields, unfinished.problems());
        }
    }

    private static SummaryList facts(ErasureRow row, PlainDates dates) {
        SummaryList facts = new SummaryList();
        facts.addAnswer("Asked", dates.dayAndDistance(row.request().askedAt()));
        facts.addAnswer("How", row.request().askedBy().title());
        facts.addAnswer("Answer by", dates.dayAndDistance(row.request().answerBy()));
        facts.addAnswer("Reference", row.feedbackId().toString());
        return facts;
    }

    private static String title(ErasureState state) {
        return switch (state) {
            case WHOLLY -> "Remove everything they gave us";
            case PARTLY -> "Remove a part, keep the story";
            default -> "Keep it";
        };
    }
}
