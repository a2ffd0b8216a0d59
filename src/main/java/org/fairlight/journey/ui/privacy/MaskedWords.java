package org.fairlight.journey.ui.privacy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import org.fairlight.audit.Reason;
import org.fairlight.feedback.Story;
import org.jspecify.annotations.Nullable;

/** The masked words of a story to mend, with the original behind a button that asks why. */
class MaskedWords extends Composite<Div> {

    private final MaskedPart happened = new MaskedPart("What happened");
    private final MaskedPart good = new MaskedPart("What was good");
    private final MaskedPart better = new MaskedPart("What could be better");
    private final Select<Reason> reason = new Select<>();
    private final Button show = new Button("Show the original", click -> showOriginal());
    private final Div ask = new Div(reason, show);
    private transient @Nullable Function<Reason, Story> original;

    MaskedWords() {
        reason.setLabel("Why do you need to see the original?");
        reason.setHelperText("The person who wrote it can see that you looked, by your role, and why.");
        reason.setItems(Reason.toChoose());
        reason.setItemLabelGenerator(Reason::title);
        reason.setValue(Reason.CHECK_MASKING);
        ask.addClassName("fl-ask-line");
        Paragraph help = new Paragraph(
                "This is what reviewers read. Where a name still shows, put a role in brackets, such as [a relative].");
        help.addClassName("fl-hint");
        getContent().addClassName("fl-masked-words");
        getContent().add(help, ask, happened, good, better);
    }

    /** @param asItCame opens the original for a reason; each call is a look */
    void show(Story masked, Function<Reason, Story> asItCame) {
        original = asItCame;
        happened.show(masked.happened());
        good.show(masked.good());
        better.show(masked.better());
        showAll(new Story(null, null, null));
        ask.setVisible(true);
    }

    Story read() {
        return new Story(happened.value(), good.value(), better.value());
    }

    TextArea happened() {
        return happened.field();
    }

    TextArea good() {
        return good.field();
    }

    TextArea better() {
        return better.field();
    }

    private void showOriginal() {
        if (original != null) {
            showAll(original.apply(reason.getValue()));
            ask.setVisible(false);
        }
    }

    private void showAll(Story asItCame) {
        happened.showOriginal(asItCame.happened());
        good.showOriginal(asItCame.good());
        better.showOriginal(asItCame.better());
    }
}
