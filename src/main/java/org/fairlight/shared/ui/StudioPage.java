package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A place to change a process: the diagram fills the page, panels beside it, problems in sentences below. */
public class StudioPage extends StaffPage {

    private final Div canvas = new Div();
    private final Div body = new Div(canvas);
    private final Section problems = new Section();

    public StudioPage(String title) {
        super("fl-studio-page", title);
        canvas.addClassName("fl-studio-canvas");
        body.addClassName("fl-studio-body");
        problems.addClassNames("fl-studio-problems", "fl-notice");
        problems.setAriaLabel("What is to be put right");
        problems.getElement().setAttribute("role", "status");
        add(body, problems);
        setProblems(List.of());
    }

    public void setCanvas(Component diagram) {
        canvas.removeAll();
        canvas.add(diagram);
    }

    /** Adds a panel beside the diagram; hiding the returned panel folds it. */
    public Aside addPanel(String heading, Component... parts) {
        Aside panel = new Aside(new H2(heading));
        panel.getElement().setAttribute("aria-label", heading);
        panel.addClassName("fl-studio-panel");
        panel.add(parts);
        body.add(panel);
        return panel;
    }

    /** Shows the problems in sentences; none says that all is well. */
    public void setProblems(List<String> sentences) {
        problems.removeAll();
        problems.getElement().setAttribute("data-tone", sentences.isEmpty() ? "good" : "warn");
        if (sentences.isEmpty()) {
            problems.add(new Paragraph("Nothing to put right."));
        } else {
            UnorderedList list = new UnorderedList();
            sentences.forEach(sentence -> list.add(new ListItem(sentence)));
            problems.add(list);
        }
    }
}
