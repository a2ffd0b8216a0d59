package org.fairlight.journey.ui.secondlook;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.fairlight.journey.secondlook.LookNeed;
import org.fairlight.journey.secondlook.OwnLook;
import org.fairlight.journey.secondlook.SecondLooks;
import org.fairlight.shared.ui.DraftKeeper;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.Story;
import org.fairlight.workflow.UnfinishedAnswers;

/** Beside a story: ask for a second look, hear what became of it, read the words while it is open. */
class SecondLookPart extends Composite<Div> {

    private static final int ROWS = 3;

    private final transient SecondLooks looks;
    private final transient Clock clock;
    private final UUID feedbackId;
    private final Select<LookNeed> why = new Select<>();
    private final TextArea words = new TextArea("What do you need to know?");
    private final DraftKeeper keeper;

    /** @param keptAs names what is typed and not asked yet, on this device */
    SecondLookPart(UUID feedbackId, String keptAs, SecondLooks looks, Clock clock) {
        keeper = new DraftKeeper(keptAs, why, words);
        keeper.keep("why", why, LookNeed::name, LookNeed::valueOf);
        keeper.keep("words", words);
        this.feedbackId = feedbackId;
        this.looks = looks;
        this.clock = clock;
        why.setLabel("Why are the masked words not enough?");
        why.setItems(LookNeed.values());
        why.setItemLabelGenerator(LookNeed::title);
        words.setMinRows(ROWS);
        words.setMaxLength(SecondLooks.MOST_CHARACTERS);
        words.setHelperText("A privacy steward reads this and answers. Please leave names out.");
        getContent().addClassName("fl-fields");
        tell();
    }

    /** Shows where the question stands. */
    private void tell() {
        getContent().removeAll();
        looks.mine(feedbackId).ifPresentOrElse(this::tell, this::offer);
    }

    private void tell(OwnLook look) {
        PlainDates dates = new PlainDates(clock.instant());
        if (look.isOpenAt(clock.instant())) {
            Button show = button("Show the words as they were written", this::read);
            Paragraph until = new Paragraph(
                    "A privacy steward agreed: open until %s. Whoever wrote it can see that you read it, by your role."
                            .formatted(dates.time(java.util.Objects.requireNonNull(look.openUntil()))));
            until.addClassName("fl-hint");
            getContent().add(show, until);
            return;
        }
        switch (look.state()) {
            case ASKED ->
                getContent()
                        .add(
                                Notice.info("You asked to read it as it was written, %s. A privacy steward will answer."
                                        .formatted(dates.dayAndDistance(look.askedAt()))),
                                button("Take the question back", this::takeBack));
            case DECLINED -> {
                getContent().add(Notice.info("The privacy steward’s answer: " + look.answer()));
                offer();
            }
            default -> offer();
        }
    }

    private void offer() {
        Button ask = button("Ask to read it as it was written", this::open);
        ask.getElement().setAttribute("aria-expanded", "false");
        getContent().add(ask);
    }

    private void open() {
        Button send = new Button("Ask a privacy steward", click -> ask());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = button("Leave it", this::tell);
        Paragraph hint = new Paragraph(
                "Names are hidden to keep people safe. If a privacy steward agrees, you can read the words for a while, and whoever wrote them can see that.");
        hint.addClassName("fl-hint");
        getContent().removeAll();
        getContent().add(hint, keeper, new Div(send, cancel));
        why.focus();
    }

    private void ask() {
        try {
            looks.ask(feedbackId, why.getValue(), words.getValue());
            words.clear();
            keeper.clear();
            tell();
        } catch (UnfinishedAnswers unfinished) {
            point(unfinished.problems());
        }
    }

    private void point(Map<String, String> problems) {
        why.setErrorMessage(problems.get("why"));
        why.setInvalid(problems.containsKey("why"));
        words.setErrorMessage(problems.get("words"));
        words.setInvalid(problems.containsKey("words"));
        if (why.isInvalid()) {
            why.focus();
        } else {
            words.focus();
        }
    }

    private void takeBack() {
        looks.takeBack(feedbackId);
        tell();
    }

    private void read() {
        org.fairlight.feedback.Story original = looks.read(feedbackId);
        getContent().removeAll();
        getContent().add(new H3("As it was written"), new Story(original.all()), button("Hide it again", this::tell));
    }

    private static Button button(String text, Runnable deed) {
        Button button = new Button(text, click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
