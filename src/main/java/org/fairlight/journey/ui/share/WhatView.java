package org.fairlight.journey.ui.share;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Harm;
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
    private final RadioButtonGroup<Harm> harm = new RadioButtonGroup<>("Was anyone hurt, or could they have been?");
    private final Checkbox unsafe = new Checkbox("I am worried that somebody may not be safe");

    WhatView(SharingDraft draft) {
        super(ShareStep.WHAT, "What would you like to tell us?", draft);
        this.draft = draft;
        setHint(
                "One of the three is enough. Names of people and numbers such as NHS numbers are hidden before it is read.");
        harm.setItems(Harm.values());
        harm.setItemLabelGenerator(WhatView::words);
        Paragraph why =
                new Paragraph("You do not have to answer. We ask so that your story reaches the right person fast."
                        + " The answers are not kept with your story.");
        why.addClassName("fl-hint");
        unsafe.setHelperText(
                "If you tick this, a guardian (somebody here who looks after people’s safety) will read what you wrote,"
                        + " whatever you choose on the next pages. This is not an emergency service and nobody reads it at once.");
        ask(happened, good, better, new H2("Is everybody safe?"));
        ask(Notice.info("If somebody is in danger now, call 999. Nobody reads this at once."), why, harm, unsafe);
        keepOnDevice();
        fill();
        goesOnTo(ShareStep.MEDIA);
    }

    private void keepOnDevice() {
        keepText("happened", happened);
        keepText("good", good);
        keepText("better", better);
        keepChoice("harm", harm, List.of(Harm.values()));
        keepTick("unsafe", unsafe);
    }

    private TextArea area(String label) {
        TextArea area = new TextArea(label);
        area.setWidthFull();
        area.addClassName("fl-story-box");
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
        Map<TextArea, String> problems = new LinkedHashMap<>();
        if (draft.story().isEmpty()) {
            problems.put(happened, "Write something in one of the three boxes. One is enough.");
        }
        Stream.of(happened, good, better)
                .filter(area -> area.getValue().length() > Story.MOST_CHARACTERS)
                .forEach(area -> problems.put(area, tooLong(area)));
        problems(problems);
        return problems.isEmpty();
    }

    private static String tooLong(TextArea area) {
        return "“%s” has %,d characters. Please keep it to %,d; nothing is cut off."
                .formatted(area.getLabel(), area.getValue().length(), Story.MOST_CHARACTERS);
    }

    static String words(Harm harm) {
        return switch (harm) {
            case NONE -> "No";
            case UNSURE -> "I’m not sure";
            case SOME -> "Yes, a little";
            case SERIOUS -> "Yes, seriously";
        };
    }
}
