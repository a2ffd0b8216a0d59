package org.fairlight.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;

/** A person's own words, line by line as they wrote them. */
public class Story extends HtmlContainer {

    public Story(String words) {
        super("blockquote");
        addClassName("fl-story");
        words.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(this::add);
    }
}
