package org.fairlight.rights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlight.entrances.TooOften;
import org.fairlight.feedback.HeldPart;
import org.fairlight.rights.ErasureRequest;
import org.fairlight.rights.ErasureState;
import org.fairlight.rights.Erasures;
import org.fairlight.rights.Holder;
import org.fairlight.rights.KeepReason;
import org.fairlight.rights.RequestSettled;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;

/** Asks for removal: what will happen, what stays and why, and how the request stands. */
class ErasurePart extends Div {

    private final transient Erasures erasures;
    private final transient Holder story;
    private final PlainDates dates;
    private final Div state = new Div();
    private final Div question = new Div();

    ErasurePart(Erasures erasures, Holder story, PlainDates dates) {
        this.erasures = erasures;
        this.story = story;
        this.dates = dates;
        add(
                new H2("Ask us to remove it"),
                new Paragraph("If you ask, a privacy steward decides. You have an answer here within one month."),
                new H3("What is removed"),
                new UnorderedList(
                        new ListItem("your words, also where names were hidden"),
                        new ListItem("your name and e-mail address"),
                        new ListItem("all messages, our reply, and notes that tell of your story"),
                        new ListItem("your photos, videos and recordings")),
                new H3("What stays"),
                new UnorderedList(
                        new ListItem("what staff learned, in words that name nobody, so that the learning is not lost"),
                        new ListItem("that a story was here, and that we removed it, as proof that we did"),
                        new ListItem("what a law asks us to keep, for example to keep somebody safe")),
                new Paragraph(
                        "We cannot bring it back afterwards. If somebody still works with your story, they stop, and you get no"
                                + " reply."),
                state,
                question);
        getElement().setAttribute("id", "remove");
        show(erasures.of(story));
    }

    private void show(Optional<ErasureRequest> newest) {
        state.removeAll();
        newest.map(this::words).ifPresent(state::add);
        boolean open = newest.filter(ErasureRequest::isOpen).isPresent();
        question.removeAll();
        question.add(open ? new Button("Take my request back", click -> takeBack()) : asking());
    }

    private Component asking() {
        Button ask = new Button("Ask us to remove my story");
        Notice sure = new Notice(
                Notice.Tone.WARN,
                new Paragraph(
                        "Do you want a privacy steward to remove your story? You can take a copy first. You can take your"
                                + " request back until they have decided."));
        Button yes = new Button("Yes, ask for it", click -> ask());
        Button no = new Button("No, leave it", click -> sure.setVisible(false));
        Div actions = new Div(yes, no);
        actions.addClassName("fl-actions");
        sure.add(actions);
        sure.getElement().setAttribute("role", "group").setAttribute("tabindex", "-1");
        sure.getElement().setAttribute("aria-label", "Do you want your story removed?");
        sure.setVisible(false);
        ask.addClickListener(click -> {
            sure.setVisible(true);
            sure.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
        });
        return new Div(ask, sure);
    }

    private void ask() {
        try {
            show(Optional.of(erasures.ask(story)));
        } catch (TooOften crowded) {
            state.add(Notice.warn(crowded.getMessage()).announced());
        }
    }

    private void takeBack() {
        try {
            erasures.takeBack(story);
            show(erasures.of(story));
        } catch (RequestSettled settled) {
            state.add(Notice.info(settled.getMessage()).announced());
        } catch (TooOften crowded) {
            state.add(Notice.warn(crowded.getMessage()).announced());
        }
    }

    private Component words(ErasureRequest request) {
        String asked = "You asked us on %s. ".formatted(dates.day(request.askedAt()));
        return switch (request.state()) {
            case OPEN ->
                Notice.info(asked + "You have an answer here by %s.".formatted(dates.day(request.answerBy())))
                        .announced();
            case TAKEN_BACK ->
                Notice.good(asked + "You took your request back. Nothing was removed.")
                        .announced();
            case PARTLY, KEPT -> Notice.info(asked + decision(request)).announced();
            case WHOLLY -> Notice.good(asked + "We removed your story.").announced();
        };
    }

    private String decision(ErasureRequest request) {
        LocalDate day = PlainDates.dateOf(Objects.requireNonNull(request.decidedAt()));
        KeepReason why = Objects.requireNonNull(request.keptBecause());
        String removed = request.state() == ErasureState.PARTLY
                ? "We removed: %s. We keep the rest. "
                        .formatted(
                                request.removed().stream().map(HeldPart::title).collect(Collectors.joining(", ")))
                : "We keep your story. ";
        return "On %s we decided. %s%s (%s). If you do not agree, you can turn to the Information Commissioner’s Office."
                .formatted(dates.day(day), removed, why.words(), why.rule());
    }
}
