package org.fairlight.guardian.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairlight.guardian.About;
import org.fairlight.guardian.CaseState;
import org.fairlight.guardian.GuardianRoom;
import org.fairlight.guardian.GuardianRow;
import org.fairlight.journey.HeldBySomebodyElse;
import org.fairlight.journey.TakeOver;
import org.fairlight.journey.TaskGone;
import org.fairlight.journey.Tasks;
import org.fairlight.journey.WorkLists;
import org.fairlight.security.CurrentUser;
import org.fairlight.shared.ui.ClockBadge;
import org.fairlight.shared.ui.ClockReading;
import org.fairlight.shared.ui.EmptyState;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.ReasonAction;
import org.fairlight.shared.ui.WorkListPage;
import org.fairlight.shared.ui.WorkRow;
import org.fairlight.shared.ui.WorkTab;
import org.jspecify.annotations.Nullable;

/** The guardian's room: their own list, apart from every other. */
@Route("guardian")
@Menu(title = "Guardian", order = 50)
@RolesAllowed("GUARDIAN")
class GuardianView extends WorkListPage implements HasUrlParameter<String> {

    private static final String CLOSED = "closed";

    private final transient GuardianRoom room;
    private final transient WorkLists work;
    private final transient Tasks tasks;
    private final transient CurrentUser user;
    private final transient Clock clock;

    GuardianView(GuardianRoom room, WorkLists work, Tasks tasks, CurrentUser user, Clock clock) {
        super("The guardian’s room");
        this.room = room;
        this.work = work;
        this.tasks = tasks;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String chosen) {
        List<GuardianRow> open = room.list(CaseState.OPEN);
        List<GuardianRow> closed = room.list(CaseState.CLOSED);
        boolean past = CLOSED.equals(chosen) || closed.stream().anyMatch(row -> isChosen(row, chosen));
        setTabs(List.of(
                new WorkTab("Open", "guardian", open.size(), !past),
                new WorkTab("Closed", "guardian/" + CLOSED, closed.size(), past)));
        List<GuardianRow> rows = past ? closed : open;
        setRows(rows.stream().map(row -> row(row, chosen)).toList(), nothing(past));
        setDetail();
        rows.stream().filter(row -> isChosen(row, chosen)).findFirst().ifPresent(this::show);
    }

    private WorkRow row(GuardianRow row, @Nullable String chosen) {
        String about = row.about().stream().sorted().map(About::title).collect(Collectors.joining(" · "));
        String words = about.isEmpty() ? "Something that worries somebody" : about;
        List<Component> facts = new ArrayList<>();
        facts.add(new Span(row.cameBy().title()));
        if (row.waits() != null && row.waits().assigneeName() != null) {
            facts.add(new Span("with " + row.waits().assigneeName()));
        }
        facts.add(clockOf(row));
        WorkRow shown = new WorkRow(words, "guardian/" + row.caseId(), facts.toArray(Component[]::new));
        shown.setCurrent(isChosen(row, chosen));
        return shown;
    }

    private Component clockOf(GuardianRow row) {
        Instant due = row.waits() == null ? null : row.waits().dueAt();
        if (due == null) {
            String day = new PlainDates(clock.instant()).day(row.closedAt() == null ? row.openedAt() : row.closedAt());
            return new ClockBadge(ClockReading.done("Closed on " + day));
        }
        return new ClockBadge(due, clock.instant(), work.workingDaysLeft(due), false);
    }

    private void show(GuardianRow row) {
        GuardianCasePanel panel = new GuardianCasePanel(room, room.open(row.caseId()), clock);
        if (row.waits() == null) {
            setDetail(panel);
            return;
        }
        String task = row.waits().taskId();
        Button go =
                new Button(row.waits().form().title(), click -> UI.getCurrent().navigate("desk/" + task));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        setDetail(takeOver(row.waits(), row.caseId())
                .map(action -> new Component[] {panel, go, action})
                .orElseGet(() -> new Component[] {panel, go}));
    }

    private Optional<Component> takeOver(org.fairlight.journey.WorkRow waits, UUID caseId) {
        UUID holder = waits.assignee();
        if (holder == null || holder.equals(user.require().personId())) {
            return Optional.empty();
        }
        ReasonAction<TakeOver> action =
                new ReasonAction<>("Take over", TakeOver.MEANING, List.of(TakeOver.values()), TakeOver::title);
        action.whenChosen(why -> {
            try {
                tasks.takeOver(waits.taskId(), holder, why);
                UI.getCurrent().navigate("guardian/" + caseId);
            } catch (HeldBySomebodyElse | TaskGone late) {
                action.tell(late.getMessage());
            }
        });
        return Optional.of(action);
    }

    private static EmptyState nothing(boolean past) {
        return past
                ? new EmptyState("Nothing is closed yet", "What you finish is kept here, for guardians only.")
                : new EmptyState(
                        "Nothing needs you now", "When somebody may be unsafe or speaks up, it is shown here.");
    }

    private static boolean isChosen(GuardianRow row, @Nullable String chosen) {
        return row.caseId().toString().equals(chosen);
    }
}
