package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A discussion: agenda on one side, the shared board in the middle, people as initials. */
public class RoomPage extends StaffPage {

    private final Section agenda = new Section();
    private final Section board = new Section();
    private final UnorderedList people = new UnorderedList();

    public RoomPage(String title) {
        super("fl-room-page", title);
        people.addClassName("fl-people");
        people.getElement().setAttribute("aria-label", "In the room");
        addToHeader(people);
        agenda.addClassName("fl-room-agenda");
        agenda.setAriaLabel("Agenda");
        board.addClassName("fl-room-board");
        board.setAriaLabel("Shared board");
        Div body = new Div(agenda, board);
        body.addClassName("fl-room-body");
        add(body);
    }

    public void setPeople(List<Initials> present) {
        people.removeAll();
        present.forEach(person -> people.add(new ListItem(person)));
    }

    public void setAgenda(Component... parts) {
        agenda.removeAll();
        agenda.add(parts);
    }

    public void setBoard(Component... parts) {
        board.removeAll();
        board.add(parts);
    }
}
