package org.fairlight.studio.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import org.fairlight.studio.moving.MoveProgress;

/** How much of a move is done, as a bar; the sentence above it says the same. */
class ProgressPart extends Div {

    ProgressPart(MoveProgress move) {
        addClassName("fl-progress");
        HtmlComponent bar = new HtmlComponent("progress");
        bar.getElement()
                .setAttribute("max", Long.toString(Math.max(1, move.all())))
                .setAttribute("value", Long.toString(move.all() - move.waiting()))
                .setAttribute("aria-label", "How much is done");
        add(bar);
    }
}
