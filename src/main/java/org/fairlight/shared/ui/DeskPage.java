package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.Map;

/** One task: the story on the left, always readable, the form on the right, one main action at its end. */
public class DeskPage extends StaffPage {

    private final Section story = new Section();
    private final Section form = new Section();
    private final Div actions = new Div();
    private final ErrorSummary summary = new ErrorSummary();
    private SavedIndicator saved = new SavedIndicator();

    public DeskPage(String title) {
        super("fl-desk-page", title);
        story.addClassName("fl-desk-story");
        story.setAriaLabel("The story");
        story.getElement().setAttribute("tabindex", "0");
        form.addClassName("fl-desk-form");
        form.setAriaLabel(title);
        actions.addClassName("fl-actions");
        Div body = new Div(story, form);
        body.addClassName("fl-desk-body");
        add(summary, body);
        clear();
    }

    /** Makes room for another task: whoever goes from one desk straight to the next finds nothing of the first. */
    public void clear() {
        clearHeader();
        saved = new SavedIndicator();
        addToHeader(saved);
        story.removeAll();
        form.removeAll();
        actions.removeAll();
        form.add(actions);
        summary.show(Map.of());
    }

    public void addToStory(Component... parts) {
        story.add(parts);
    }

    /** Adds a step of the form with its own heading. */
    public void addStep(String heading, Component... fields) {
        Section step = new Section(new H2(heading));
        step.add(fields);
        addToForm(step);
    }

    /** Adds fields that need no heading of their own. */
    public void addToForm(Component... fields) {
        Arrays.stream(fields).forEach(field -> form.addComponentAtIndex(form.getComponentCount() - 1, field));
    }

    /** Sets the one main action at the end of the form. */
    public Button setMainAction(String text, Runnable onClick) {
        Button button = new Button(text, click -> onClick.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        actions.addComponentAsFirst(button);
        return button;
    }

    /** Adds a quiet way out beside the main action. */
    public Button addOtherAction(String text, Runnable onClick) {
        Button button = new Button(text, click -> onClick.run());
        actions.add(button);
        return button;
    }

    public SavedIndicator saved() {
        return saved;
    }

    /** Shows what is still to be put right; an empty map says all is well. */
    public void problems(Map<? extends Component, String> problems) {
        summary.show(problems);
    }
}
