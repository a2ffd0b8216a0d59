package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.fairlight.shared.ui.Notice;

/** Explains, in the page, what taking a story back means, and asks. */
class TakeBack extends Notice {

    TakeBack(Runnable onYes, Runnable onNo) {
        super(
                Tone.WARN,
                new H3("Do you want to take your story back?"),
                new Paragraph(
                        "If you do, we stop at once. Your story is sealed: nobody can read it any more, and it is not used"
                                + " for anything. We cannot reply to you, and this cannot be undone. You can share a new story"
                                + " whenever you wish."),
                new Paragraph(
                        "If you told us that somebody may not be safe, guardians can still act on what they have read."));
        Button yes = new Button("Yes, take my story back", click -> {
            setVisible(false);
            onYes.run();
        });
        Button no = new Button("No, go on with it", click -> {
            setVisible(false);
            onNo.run();
        });
        Div actions = new Div(yes, no);
        actions.addClassName("fl-actions");
        add(actions);
        getElement().setAttribute("role", "group").setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", "Do you want to take your story back?");
        setVisible(false);
    }

    void ask() {
        setVisible(true);
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
    }
}
