package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** "Check your answers": what was asked, what was answered, and a way to change it. */
public class SummaryList extends DescriptionList {

    public SummaryList() {
        addClassName("fl-summary-list");
    }

    /** Adds an answer that cannot be changed here. */
    public void addAnswer(String question, String answer) {
        addRow(new Term(question), new Description(answer));
    }

    /** @param changeHref the page that asked */
    public void addAnswer(String question, String answer, String changeHref) {
        addRow(new Term(question), new Description(answer), new Description(changeLink(question, changeHref)));
    }

    private void addRow(Component... cells) {
        Div row = new Div(cells);
        row.addClassName("fl-summary-row");
        super.add(row);
    }

    private static Anchor changeLink(String question, String href) {
        Span what = new Span(": " + question);
        what.addClassName("fl-visually-hidden");
        Anchor link = new Anchor(href, new Span("Change"), what);
        Links.insideTheApplication(link);
        return link;
    }
}
