package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Questions about learning, each answered in a sentence before its chart and its table. */
public class InsightPage extends StaffPage {

    public InsightPage(String title) {
        super("fl-insight-page", title);
    }

    /** Adds a question; chart, figures and table follow its answer. */
    public Section addQuestion(String question, String answer, Component... evidence) {
        Paragraph sentence = new Paragraph(answer);
        sentence.addClassName("fl-answer");
        Section section = new Section(new H2(question), sentence);
        section.setAriaLabel(question);
        section.addClassName("fl-insight-question");
        section.add(evidence);
        add(section);
        return section;
    }
}
