package org.fairlight.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.fairlight.shared.ui.Notice;
import org.fairlight.studio.DraftMovedOn;

/** Says that somebody else saved the draft, and offers both ways on; neither loses anybody's work. */
class SavedByAnother extends Notice {

    SavedByAnother(DraftMovedOn moved, Runnable keepMine, Runnable takeTheirs) {
        super(Tone.WARN, new Paragraph(moved.who() + " saved this draft in the meantime. Yours is not lost."));
        getElement().setAttribute("role", "alert");
        actions(
                new Button("Keep mine as a draft of its own", click -> keepMine.run()),
                new Button("Go on with theirs", click -> takeTheirs.run()));
    }

    SavedByAnother(String sentence, Runnable keepMine) {
        super(Tone.WARN, new Paragraph(sentence + " Yours is not lost."));
        getElement().setAttribute("role", "alert");
        actions(new Button("Keep mine as a draft of its own", click -> keepMine.run()));
    }

    private void actions(Button... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("fl-actions");
        add(actions);
    }
}
