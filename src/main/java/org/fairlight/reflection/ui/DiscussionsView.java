package org.fairlight.reflection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.fairlight.reflection.DiscussionState;
import org.fairlight.reflection.RoomRow;
import org.fairlight.reflection.Rooms;
import org.fairlight.shared.ui.Chip;
import org.fairlight.shared.ui.EmptyState;
import org.fairlight.shared.ui.WorkListPage;
import org.fairlight.shared.ui.WorkRow;
import org.fairlight.shared.ui.WorkTab;
import org.jspecify.annotations.Nullable;

/** The discussions somebody was invited to; all of them for a facilitator. */
@Route("discussions")
@Menu(title = "Discussions", order = 10)
@RolesAllowed({"STAFF", "FACILITATOR"})
class DiscussionsView extends WorkListPage implements HasUrlParameter<String> {

    private static final String PAST = "past";

    private final transient Rooms rooms;

    DiscussionsView(Rooms rooms) {
        super("Discussions");
        this.rooms = rooms;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String which) {
        boolean past = PAST.equals(which);
        List<RoomRow> all = rooms.list();
        List<RoomRow> coming = all.stream().filter(DiscussionsView::isComing).toList();
        List<RoomRow> over = all.stream().filter(row -> !isComing(row)).toList();
        setTabs(List.of(
                new WorkTab("Coming up", "discussions", coming.size(), !past),
                new WorkTab("Past", "discussions/" + PAST, over.size(), past)));
        setRows((past ? over : coming).stream().map(DiscussionsView::row).toList(), nothing(past));
    }

    private static boolean isComing(RoomRow row) {
        return row.state() == DiscussionState.PLANNED;
    }

    private static WorkRow row(RoomRow row) {
        List<Component> facts = new ArrayList<>();
        facts.add(new Chip(Chip.Tone.LEARNING, row.kind().title()));
        facts.add(
                new Span(row.state() == DiscussionState.CALLED_OFF ? row.state().title() : row.when()));
        if (row.mine() != null && isComing(row)) {
            facts.add(new Span(row.mine().title()));
        }
        return new WorkRow(row.words(), "discussion/" + row.id(), facts.toArray(Component[]::new));
    }

    private static EmptyState nothing(boolean past) {
        return past
                ? new EmptyState("Nothing is past yet", "Discussions that were held stay here with what was learned.")
                : new EmptyState("No discussion waits for you", "When a colleague invites you, you find it here.");
    }
}
