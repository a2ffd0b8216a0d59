package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;

/** A page that reads like a letter from a person: confirmation, tracking, reply, echo. */
public class LetterPage extends Page {

    private final Article letter = new Article();
    private final Div actions = new Div();

    public LetterPage(String greeting) {
        super("fl-letter-page", greeting);
        letter.addClassName("fl-letter");
        letter.add(heading());
        actions.addClassName("fl-actions");
        actions.setVisible(false);
        add(letter, actions);
    }

    /** Writes one paragraph after another. */
    public void write(String... paragraphs) {
        Arrays.stream(paragraphs).map(Paragraph::new).forEach(letter::add);
    }

    /** Begins a new part of the letter. */
    public void addPart(String heading, Component... parts) {
        letter.add(new H2(heading));
        letter.add(parts);
    }

    public void enclose(Component... parts) {
        letter.add(parts);
    }

    /** Says who writes: a role or a team. */
    public void sign(String sender) {
        Paragraph signature = new Paragraph(sender);
        signature.addClassName("fl-signature");
        letter.add(signature);
    }

    /** Adds what can be done now, below the letter; it is not printed. */
    public void addActions(Component... buttons) {
        actions.add(buttons);
        actions.setVisible(true);
    }
}
