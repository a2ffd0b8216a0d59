package org.fairlight.reflection.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.fairlight.reflection.DiscussionState;
import org.fairlight.reflection.Reflections;
import org.fairlight.reflection.Room;
import org.fairlight.reflection.Rooms;
import org.fairlight.security.CurrentUser;
import org.fairlight.shared.ui.Initials;
import org.fairlight.shared.ui.Lookout;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.RoomPage;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The room of one discussion; it looks again every few seconds, so that a withdrawn story leaves open screens, too. */
@Route("discussion/:id")
@RolesAllowed({"STAFF", "FACILITATOR"})
class RoomView extends RoomPage implements BeforeEnterObserver {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final transient Rooms rooms;
    private final transient CurrentUser user;
    private final AgendaPart agenda;
    private final BoardPart board;
    private final ReflectionPart reflection;

    @Nullable
    private transient Room shown;

    RoomView(Rooms rooms, Reflections reflections, CurrentUser user, Clock clock) {
        super("Discussion");
        this.rooms = rooms;
        this.user = user;
        agenda = new AgendaPart(rooms, this::look);
        board = new BoardPart(rooms, this::look);
        reflection = new ReflectionPart(reflections);
        setBack("Discussions", "discussions");
        new Lookout(this, LOOK_AGAIN, this::look, clock).watch(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            UUID id = UUID.fromString(event.getRouteParameters().get("id").orElseThrow(NotFoundException::new));
            show(rooms.open(id));
            String keptAs = "discussion/%s/%s".formatted(id, user.require().personId());
            board.keepAs(keptAs);
            reflection.keepAs(keptAs + "/only-for-me");
            reflection.show(id);
        } catch (IllegalArgumentException | AccessDeniedException nothingHere) {
            throw new NotFoundException("There is no such discussion, or you were not invited to it.");
        }
    }

    private void look() {
        if (shown != null) {
            show(rooms.open(shown.id()));
        }
    }

    private void show(Room room) {
        if (room.equals(shown)) {
            return;
        }
        setHeading(room.kind().title());
        setPeople(room.people().stream().<Initials>map(Participant::new).toList());
        agenda.show(room);
        if (room.story() != null) {
            board.show(room);
        }
        if (shown == null || shown.state() != room.state() || isGone(shown) != isGone(room)) {
            place(room);
        }
        shown = room;
    }

    /** Only when the room itself changes, so that nobody loses the field they are typing in. */
    private void place(Room room) {
        setAgenda(agenda);
        setBoard(isGone(room) ? gone(room) : board, reflection);
    }

    private static boolean isGone(Room room) {
        return room.story() == null;
    }

    private static Notice gone(Room room) {
        return Notice.info(
                        room.state() == DiscussionState.CALLED_OFF
                                ? "This discussion is called off. The person chose that their story is not discussed, so it is no "
                                        + "longer here. Thank you for being ready to take part."
                                : "The story is no longer here: the person chose that it is not used for this. That is their right at "
                                        + "any time, and nobody did anything wrong.")
                .announced();
    }

    /** Somebody invited, with their answer for those who listen. */
    private static final class Participant extends Initials {

        Participant(Room.Participant person) {
            super(person.name());
            String words = person.name() + ": " + person.says();
            setTitle(words);
            getElement().setAttribute("aria-label", words);
            getElement().setAttribute("data-answer", person.answer().name().toLowerCase(java.util.Locale.ROOT));
        }
    }
}
