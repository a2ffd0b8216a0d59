package org.fairlight.studio.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.fairlight.studio.moving.MoveProgress;

/** How much of a move is done, in words and as a bar; it changes in place, so that whoever reads on the page loses nothing. */
class ProgressPart extends Div {

    private final Paragraph words = new Paragraph();
    private final HtmlComponent bar = new HtmlComponent("progress");

    ProgressPart(MoveProgress move) {
        bar.getElement().setAttribute("aria-label", "How much is done");
        Div frame = new Div(bar);
        frame.addClassName("fl-progress");
        add(words, frame);
        show(move);
    }

    void show(MoveProgress move) {
        words.setText(MoveWords.soFar(move));
        bar.getElement()
                .setAttribute("max", Long.toString(Math.max(1, move.all())))
                .setAttribute("value", Long.toString(move.all() - move.waiting()));
    }
}
