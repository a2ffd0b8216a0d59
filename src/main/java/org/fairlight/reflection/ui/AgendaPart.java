package org.fairlight.reflection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.fairlight.reflection.DiscussionState;
import org.fairlight.reflection.InvitationAnswer;
import org.fairlight.reflection.Room;
import org.fairlight.reflection.Rooms;
import org.fairlight.shared.ui.SummaryList;
import org.jspecify.annotations.Nullable;

/** When, where, what we talk about, and whether one comes. */
class AgendaPart extends Div {

    private final transient Rooms rooms;
    private final Runnable afterwards;

    @Nullable
    private Button chosen;

    AgendaPart(Rooms rooms, Runnable afterwards) {
        this.rooms = rooms;
        this.afterwards = afterwards;
        addClassName("fl-room-side");
    }

    void show(Room room) {
        removeAll();
        SummaryList facts = new SummaryList();
        facts.addAnswer("When", room.when());
        facts.addAnswer("Where", room.place());
        facts.addAnswer("State", room.state().title());
        add(facts);
        if (room.thePersons() != null && room.state() == DiscussionState.PLANNED) {
            add(new Paragraph("The person who spoke %s."
                    .formatted(room.thePersons().ofThePerson().toLowerCase(Locale.ROOT))));
        }
        if (room.mine() != null && room.state() == DiscussionState.PLANNED) {
            add(new H2("Will you come?"), new Paragraph(saidSoFar(room.mine())), answers(room));
        }
        if (room.state() == DiscussionState.PLANNED) {
            OrderedList steps = new OrderedList();
            steps.addClassName("fl-agenda");
            room.kind().agenda().forEach(step -> steps.add(new ListItem(step)));
            add(
                    new H2("What we talk about"),
                    steps,
                    hint("We look at how the work is set up, not at who did what. What is "
                            + "said here stays here; only learning points without names leave the room."));
        }
    }

    private Div answers(Room room) {
        Div buttons = new Div(
                answer(room, InvitationAnswer.COMING, "I will come"),
                answer(room, InvitationAnswer.NOT_COMING, "Not this time"));
        buttons.addClassName("fl-answers");
        return buttons;
    }

    private Button answer(Room room, InvitationAnswer answer, String words) {
        Button button = new Button(words, click -> {
            rooms.answer(room.id(), answer);
            afterwards.run();
            if (chosen != null) {
                chosen.focus();
            }
        });
        boolean isChosen = room.mine() == answer;
        button.getElement().setAttribute("aria-pressed", Boolean.toString(isChosen));
        if (isChosen) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
            chosen = button;
        }
        return button;
    }

    private static String saidSoFar(InvitationAnswer answer) {
        return switch (answer) {
            case OPEN -> "It is your choice. You need not give a reason.";
            case COMING -> "You said that you will come.";
            case NOT_COMING -> "You said not this time. You can change your mind.";
        };
    }

    private static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("fl-hint");
        return hint;
    }
}
