package org.fairlight.journey.ui.share;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.fairlight.shared.ui.QuestionPage;

/** One of the pages on which a story is told. */
abstract class SharePage extends QuestionPage {

    /** Every answer is kept as soon as it changes, so going back or closing the page by mistake loses nothing. */
    SharePage(ShareStep step, String question) {
        super(question);
        setProgress(step.ordinal() + 1, ShareStep.values().length);
        setBack(step.before());
    }

    /** Adds the button that goes on when the answers will do. */
    Button goesOnTo(ShareStep next) {
        return setButton("Continue", () -> {
            if (keep()) {
                UI.getCurrent().navigate(next.route());
            }
        });
    }

    /** Keeps the answers; false when one of them needs another look, which the page then shows. */
    abstract boolean keep();
}
