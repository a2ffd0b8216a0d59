package org.fairlight.studio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.fairlight.shared.ui.Notice;
import org.fairlight.studio.DraftPage;

/** What somebody who had a hand in the draft sees while it waits. */
class AskedPart extends Div {

    AskedPart(DraftPage draft) {
        add(
                Notice.info(
                        "Somebody who had no hand in it has to agree. If you change it now, you have to ask again."),
                new Paragraph(WhoAgrees.whileItWaits(draft)),
                new H3("Why it is changed"),
                new Paragraph(draft.note()));
    }
}
