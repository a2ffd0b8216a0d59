package org.fairlight.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.fairlight.shared.ui.DraftKeeper;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.studio.DraftPage;
import org.fairlight.studio.Publishing;
import org.fairlight.workflow.UnfinishedAnswers;
import org.jspecify.annotations.Nullable;

/** A second person reads why, looks, and agrees, for at once or for a day to come, or sends it back. */
class DecidePart extends Div {

    private static final String AT_ONCE = "Agree: it runs from now on";

    private final TextArea answer = new TextArea("What would you like to see changed?");

    private final Notice stillPlaying =
            Notice.info("The trial run is not over yet. What it finds above may help you to decide.");

    private final DatePicker begins = new DatePicker("From which day shall it run?");
    private final Button agree = new Button(AT_ONCE);
    private final H3 heading = new H3("Why it is changed");
    private final PlainDates dates;
    private final DraftKeeper keeper;

    /** @param keptAs names what is typed and not sent back yet, on this device */
    DecidePart(
            String keptAs,
            DraftPage draft,
            PlainDates dates,
            Consumer<@Nullable LocalDate> onAgree,
            Consumer<String> onSendBack) {
        this.dates = dates;
        keeper = new DraftKeeper(keptAs, answer);
        keeper.keep("answer", answer);
        begins.setHelperText("Leave it empty, and it runs from now on.");
        begins.setMin(dates.today().plusDays(1));
        begins.setClearButtonVisible(true);
        begins.setLocale(Locale.UK);
        begins.addValueChangeListener(change -> agree.setText(agreed()));
        answer.setHelperText("Only to send it back.");
        answer.setMaxLength(Publishing.MOST_CHARACTERS);
        answer.setWidthFull();
        agree.addClickListener(click -> agree(onAgree));
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        Button back = new Button("Send it back", click -> sendBack(onSendBack));
        Div actions = new Div(agree, back);
        actions.addClassName("fl-actions");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Paragraph(draft.note()), stillPlaying, begins, keeper, actions);
    }

    /** Brings it into sight, and the keyboard with it. */
    void comeTo() {
        heading.getElement().executeJs("this.scrollIntoView({ block: 'start' }); this.focus({ preventScroll: true })");
    }

    /** Whether a trial run goes on, whose result is worth waiting for. */
    void setPlaying(boolean playing) {
        stillPlaying.setVisible(playing);
    }

    private String agreed() {
        return begins.getValue() == null ? AT_ONCE : "Agree: it begins on " + dates.day(begins.getValue());
    }

    private void agree(Consumer<@Nullable LocalDate> onAgree) {
        if (begins.isInvalid()) {
            begins.focus();
            return;
        }
        try {
            onAgree.accept(begins.getValue());
        } catch (UnfinishedAnswers unfinished) {
            begins.setErrorMessage(unfinished.problems().get("begins"));
            begins.setInvalid(true);
            begins.focus();
        }
    }

    private void sendBack(Consumer<String> onSendBack) {
        try {
            onSendBack.accept(answer.getValue());
            keeper.clear();
        } catch (UnfinishedAnswers unfinished) {
            answer.setErrorMessage(unfinished.problems().get("answer"));
            answer.setInvalid(true);
            answer.focus();
        }
    }
}
