package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;

/** A place to change a process: the diagram fills the page, panels beside it, problems in sentences at the foot of the window. */
public class StudioPage extends StaffPage {

    private final Div canvas = new Div();
    private final Div body = new Div(canvas);
    private final ProblemsBar problems = new ProblemsBar();

    public StudioPage(String title) {
        super("fl-studio-page", title);
        canvas.addClassName("fl-studio-canvas");
        body.addClassName("fl-studio-body");
        add(body, problems);
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

    /** Tells at the foot of the window how many problems there are, and lists them; none says that all is well. */
    public void setProblems(List<Problem> found) {
        problems.show(found);
    }
}
