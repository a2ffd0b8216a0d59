package org.fairlight.reflection.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fairlight.reflection.BoardQuestion;
import org.fairlight.reflection.Room;
import org.fairlight.reflection.Rooms;
import org.fairlight.shared.ui.Board;
import org.fairlight.shared.ui.DraftKeeper;
import org.fairlight.shared.ui.Story;
import org.fairlight.workflow.UnfinishedAnswers;
import org.jspecify.annotations.Nullable;

/** The story and the board below it; redrawing the notes leaves what somebody is typing alone. */
class BoardPart extends Div {

    private final transient Rooms rooms;
    private final Runnable afterwards;
    private final Div words = new Div();
    private final Div outcome = new Div();
    private final Map<BoardQuestion, Div> notes = new EnumMap<>(BoardQuestion.class);
    private final Map<BoardQuestion, Div> writing = new EnumMap<>(BoardQuestion.class);
    private final Map<BoardQuestion, DraftKeeper> keepers = new EnumMap<>(BoardQuestion.class);

    private transient @Nullable Room room;

    BoardPart(Rooms rooms, Runnable afterwards) {
        this.rooms = rooms;
        this.afterwards = afterwards;
        addClassName("fl-room-main");
        Board board = new Board();
        for (BoardQuestion question : BoardQuestion.values()) {
            Div column = new Div();
            column.addClassName("fl-notes");
            Div line = writing(question);
            notes.put(question, column);
            writing.put(question, line);
            board.addColumn(question.title()).add(column, line);
        }
        add(words, outcome, heading("The shared board"), hint("Nobody sees who wrote what. Please no names."), board);
    }

    /** @param name what is typed and not put up yet is kept by, on this device */
    void keepAs(String name) {
        keepers.forEach((question, keeper) -> keeper.keepAs("%s/%s".formatted(name, question)));
    }

    void show(Room now) {
        room = now;
        words.removeAll();
        words.add(
                heading("In the person’s words"),
                new Story(requireNonNull(now.story()).all()));
        outcome.removeAll();
        if (!now.learned().isEmpty()) {
            UnorderedList learned = new UnorderedList();
            now.learned().forEach(point -> learned.add(new ListItem(point)));
            outcome.add(heading("What left the room"), learned);
        }
        for (BoardQuestion question : BoardQuestion.values()) {
            Div column = requireNonNull(notes.get(question));
            column.removeAll();
            now.notes().stream()
                    .filter(note -> note.question() == question)
                    .forEach(note -> column.add(drawn(note, now)));
            requireNonNull(writing.get(question)).setVisible(now.isOpen());
        }
    }

    private Div drawn(Room.Note note, Room now) {
        Paragraph text = new Paragraph(note.text());
        if (!now.facilitates() || !now.isOpen()) {
            return Board.note(text);
        }
        Button remove = new Button("Take off", click -> {
            rooms.remove(note.id());
            afterwards.run();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel("Take off the board: " + note.text());
        return Board.note(text, remove);
    }

    private Div writing(BoardQuestion question) {
        TextArea field = new TextArea();
        field.setAriaLabel("A note on: " + question.title());
        field.setPlaceholder("Add a note");
        field.setMaxLength(Rooms.MOST_CHARACTERS);
        Button put = new Button("Add", click -> write(question, field));
        put.setAriaLabel("Add the note on: " + question.title());
        DraftKeeper keeper = new DraftKeeper("", field);
        keeper.keep("note", field);
        keepers.put(question, keeper);
        Div line = new Div(keeper, put);
        line.addClassName("fl-note-new");
        return line;
    }

    private void write(BoardQuestion question, TextArea field) {
        try {
            rooms.write(requireNonNull(room).id(), question, field.getValue());
            field.clear();
            field.setInvalid(false);
            requireNonNull(keepers.get(question)).clear();
            afterwards.run();
        } catch (UnfinishedAnswers unfinished) {
            field.setErrorMessage(List.copyOf(unfinished.problems().values()).getFirst());
            field.setInvalid(true);
        }
    }

    private static H2 heading(String text) {
        return new H2(text);
    }

    private static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("fl-hint");
        return hint;
    }
}
