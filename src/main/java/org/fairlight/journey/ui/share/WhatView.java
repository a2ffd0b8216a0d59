package org.fairlight.journey.ui.share;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Harm;
import org.fairlight.shared.ui.DraftKeeper;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PublicShell;

/** The story itself: one of three fields is enough. */
@Route(value = "share/what", layout = PublicShell.class)
@AnonymousAllowed
class WhatView extends SharePage {

    private static final int SETTLE_MILLIS = 700;

    private final SharingDraft draft;
    private final TextArea happened = area("What happened?");
    private final TextArea good = area("What was good?");
    private final TextArea better = area("What could be better?");
    private final RadioButtonGroup<Harm> harm = new RadioButtonGroup<>("Was anyone hurt? (optional)");
    private final Checkbox unsafe = new Checkbox("I am worried that somebody may not be safe");

    WhatView(SharingDraft draft) {
        super(ShareStep.WHAT, "What would you like to tell us?");
        this.draft = draft;
        setHint(
                "One of the three is enough. Names of people and numbers such as NHS numbers are hidden before it is read.");
        harm.setItems(Harm.values());
        harm.setItemLabelGenerator(WhatView::words);
        harm.setHelperText("We ask so that help reaches people fast. The answer is not kept with your story.");
        DraftKeeper keeper = new DraftKeeper("share-what", happened, good, better, harm, unsafe);
        keeper.keep("happened", happened);
        keeper.keep("good", good);
        keeper.keep("better", better);
        ask(keeper, Notice.info("If somebody is in danger now, call 999. Nobody reads this at once."));
        fill();
        goesOnTo(ShareStep.MEDIA);
    }

    private TextArea area(String label) {
        TextArea area = new TextArea(label);
        area.setWidthFull();
        area.setMaxLength(Story.MOST_CHARACTERS);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(SETTLE_MILLIS);
        return area;
    }

    private void fill() {
        happened.setValue(draft.happened());
        good.setValue(draft.good());
        better.setValue(draft.better());
        harm.setValue(draft.harm());
        unsafe.setValue(draft.isSomebodyUnsafe());
        happened.addValueChangeListener(change -> remember());
        good.addValueChangeListener(change -> remember());
        better.addValueChangeListener(change -> remember());
        harm.addValueChangeListener(change -> remember());
        unsafe.addValueChangeListener(change -> remember());
    }

    private void remember() {
        draft.told(happened.getValue(), good.getValue(), better.getValue());
        draft.worried(harm.getValue(), unsafe.getValue());
    }

    @Override
    boolean keep() {
        remember();
        boolean told = !draft.story().isEmpty();
        problems(told ? Map.of() : Map.of(happened, "Tell us something in one of the three fields."));
        return told;
    }

    private static String words(Harm harm) {
        return switch (harm) {
            case NONE -> "No";
            case UNSURE -> "I’m not sure";
            case SOME -> "Yes, a little";
            case SERIOUS -> "Yes, seriously";
        };
    }
}
