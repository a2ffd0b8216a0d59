package org.fairlight.rights.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.fairlight.rights.AppraisalAnswers;
import org.fairlight.rights.AppraisalDecision;
import org.fairlight.rights.DueStory;
import org.fairlight.rights.KeepReason;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.Story;
import org.fairlight.workflow.UnfinishedAnswers;

/** Where a privacy steward decides whether an old story is still needed. */
class AppraisalForm extends Div {

    private final RadioButtonGroup<AppraisalDecision> decision = new RadioButtonGroup<>("Is it still needed?");
    private final RadioButtonGroup<KeepReason> why = new RadioButtonGroup<>("Why it is still needed");
    private final DatePicker again = new DatePicker("Look again on");
    private final Notice removal = Notice.danger("This removes the story for good. It cannot be brought back.");
    private final Map<String, HasValidation> fields =
            Map.of("decision", decision, "keptBecause", why, "lookAgainOn", again);
    private final transient Consumer<AppraisalAnswers> onDecided;

    AppraisalForm(DueStory story, PlainDates dates, Consumer<AppraisalAnswers> onDecided) {
        this.onDecided = onDecided;
        decision.setItems(AppraisalDecision.values());
        decision.setItemLabelGenerator(AppraisalDecision::title);
        decision.addValueChangeListener(change -> showWhatIsAsked());
        why.setItems(KeepReason.values());
        why.setItemLabelGenerator(reason -> reason.words() + " (" + reason.rule() + ")");
        again.setLocale(Locale.UK);
        Button decide = new Button("Decide", click -> decide());
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(decision, why, again, removal, decide);
        form.addClassName("fl-fields");
        add(
                new H2("An old story"),
                new Story(story.headline()),
                new Paragraph("Finished " + dates.dayAndDistance(story.closedAt()) + "."),
                Marks.learned(story.learned()),
                form);
        showWhatIsAsked();
    }

    private void showWhatIsAsked() {
        AppraisalDecision chosen = decision.getValue();
        boolean keep = chosen == AppraisalDecision.KEEP;
        why.setVisible(keep);
        again.setVisible(keep);
        removal.setVisible(chosen != null && !keep);
    }

    private void decide() {
        Marks.point(fields, Map.of());
        try {
            onDecided.accept(new AppraisalAnswers(decision.getValue(), why.getValue(), again.getValue()));
        } catch (UnfinishedAnswers unfinished) {
            Marks.point(fields, unfinished.problems());
        }
    }
}
