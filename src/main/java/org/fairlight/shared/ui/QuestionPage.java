package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** One question to the public: the question is the heading, and one button goes on. */
public class QuestionPage extends Page {

    private final Div back = new Div();
    private final ErrorSummary summary = new ErrorSummary();
    private final Paragraph progress = new Paragraph();
    private final Paragraph hint = new Paragraph();
    private final Div content = new Div();
    private final Div actions = new Div();

    public QuestionPage(String question) {
        super("fl-question-page", question);
        progress.addClassName("fl-progress");
        progress.setVisible(false);
        hint.addClassName("fl-hint");
        hint.setVisible(false);
        content.addClassName("fl-content");
        actions.addClassName("fl-actions");
        add(back, summary, progress, heading(), hint, content, actions);
    }

    /** @param href a route of this application */
    public void setBack(String href) {
        back.removeAll();
        back.add(new BackLink(href));
    }

    /** Says "Question 2 of 4". */
    public void setProgress(int number, int of) {
        Progress bar = new Progress(number, of);
        progress.removeAll();
        progress.add(new Span("Question %d of %d".formatted(number, of)), bar);
        progress.setVisible(true);
    }

    public void setHint(String text) {
        hint.setText(text);
        hint.setVisible(!text.isBlank());
    }

    /** Adds what answers the question. */
    public void ask(Component... fields) {
        content.add(fields);
    }

    /** Sets the one button that goes on; it says what it does. */
    public Button setButton(String text, Runnable onClick) {
        Button button = new Button(text, click -> onClick.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        actions.addComponentAsFirst(button);
        return button;
    }

    /** Adds a quiet second way, such as "Save and come back later". */
    public Button addQuietButton(String text, Runnable onClick) {
        Button button = new Button(text, click -> onClick.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(button);
        return button;
    }

    /** Shows what is still to be put right; an empty map says all is well. */
    public void problems(Map<? extends Component, String> problems) {
        summary.show(problems);
    }

    @Tag("progress")
    private static class Progress extends Component {
        Progress(int number, int of) {
            getElement().setAttribute("aria-hidden", "true");
            getElement().setAttribute("value", Integer.toString(number));
            getElement().setAttribute("max", Integer.toString(of));
        }
    }
}
