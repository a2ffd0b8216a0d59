package org.fairlight.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.fairlight.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** Says that somebody else saved the draft, and offers both ways on; neither loses anybody's work. */
class SavedByAnother extends Notice {

    /** @param takeTheirs null when nothing more can be changed there */
    SavedByAnother(String sentence, Runnable keepMine, @Nullable Runnable takeTheirs) {
        super(Tone.WARN, new Paragraph(sentence + " Yours is not lost."));
        getElement().setAttribute("role", "alert");
        Div actions = new Div(new Button("Keep mine as a draft of its own", click -> keepMine.run()));
        actions.addClassName("fl-actions");
        if (takeTheirs != null) {
            actions.add(new Button("Go on with theirs", click -> takeTheirs.run()));
            add(new Paragraph("If you go on with theirs, yours is kept among the earlier saves."));
        }
        add(actions);
    }
}
