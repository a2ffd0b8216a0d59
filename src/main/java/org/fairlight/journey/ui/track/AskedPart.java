package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.fairlight.journey.TrackedQuestion;
import org.fairlight.journey.TrackedStory;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.SummaryList;

/** What the person is asked at this moment, such as whether they would like to come to a discussion. */
class AskedPart extends Div {

    private transient BiConsumer<UUID, String> onAnswered = (question, key) -> {};
    private boolean answering;

    void whenAnswered(BiConsumer<UUID, String> listener) {
        onAnswered = listener;
    }

    void show(TrackedStory story) {
        removeAll();
        setVisible(!story.questions().isEmpty());
        story.questions().forEach(question -> add(drawn(question)));
    }

    /** What was answered stands beside the buttons, where whoever has just pressed one looks. */
    private Section drawn(TrackedQuestion question) {
        Section part = new Section(new H2(question.heading()));
        part.getElement().setAttribute("aria-label", question.heading());
        SummaryList facts = new SummaryList();
        question.facts().forEach(fact -> facts.addAnswer(fact.name(), fact.value()));
        part.add(facts);
        question.words().stream().map(Paragraph::new).forEach(part::add);
        if (question.said() != null) {
            part.add(Notice.good(question.said()).announced());
        }
        if (!question.choices().isEmpty()) {
            part.add(choices(question));
        }
        return part;
    }

    private Div choices(TrackedQuestion question) {
        Div choices = new Div();
        choices.addClassNames("fl-actions", "fl-screen-only");
        choices.getElement().setAttribute("role", "group").setAttribute("aria-label", question.heading());
        question.choices().forEach(choice -> choices.add(button(question, choice)));
        return choices;
    }

    private Button button(TrackedQuestion question, TrackedQuestion.Choice choice) {
        Button button = new Button(choice.label(), click -> answer(question, choice));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(choice.chosen()));
        if (choice.chosen()) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
            if (answering) {
                button.focus();
            }
        }
        return button;
    }

    private void answer(TrackedQuestion question, TrackedQuestion.Choice choice) {
        answering = true;
        onAnswered.accept(question.id(), choice.key());
        answering = false;
    }
}
