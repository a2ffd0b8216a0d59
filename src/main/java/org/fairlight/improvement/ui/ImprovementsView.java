package org.fairlight.improvement.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.fairlight.improvement.ImprovementFile;
import org.fairlight.improvement.Improvements;
import org.fairlight.shared.ui.Chip;
import org.fairlight.shared.ui.EmptyState;
import org.fairlight.shared.ui.WorkListPage;
import org.fairlight.shared.ui.WorkRow;
import org.fairlight.shared.ui.WorkTab;
import org.jspecify.annotations.Nullable;

/** The changes that stories led to, with their strength and what each cycle showed. */
@Route("improvements")
@Menu(title = "Improvements", order = 30)
@RolesAllowed({"STAFF", "CLINICIAN", "FACILITATOR", "IMPROVEMENT_LEAD", "QUALITY_LEAD"})
class ImprovementsView extends WorkListPage implements HasUrlParameter<String> {

    private static final String SETTLED = "settled";

    private final transient Improvements improvements;
    private final transient Clock clock;

    ImprovementsView(Improvements improvements, Clock clock) {
        super("Improvements");
        this.improvements = improvements;
        this.clock = clock;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String chosen) {
        List<ImprovementFile> all = improvements.list();
        List<ImprovementFile> settled =
                all.stream().filter(file -> file.state().isSettled()).toList();
        List<ImprovementFile> running =
                all.stream().filter(file -> !file.state().isSettled()).toList();
        boolean past = SETTLED.equals(chosen) || settled.stream().anyMatch(file -> isChosen(file, chosen));
        setTabs(List.of(
                new WorkTab("Being tried", "improvements", running.size(), !past),
                new WorkTab("Settled", "improvements/" + SETTLED, settled.size(), past)));
        setRows(
                (past ? settled : running)
                        .stream().map(file -> row(file, chosen)).toList(),
                nothing(past));
        setDetail();
        all.stream()
                .filter(file -> isChosen(file, chosen))
                .findFirst()
                .ifPresent(file -> setDetail(new ImprovementPart(file, clock)));
    }

    private static WorkRow row(ImprovementFile file, @Nullable String chosen) {
        WorkRow row = new WorkRow(
                file.change(),
                "improvements/" + file.id(),
                new Chip(Chip.Tone.IMPROVEMENT, file.kind().strength().title()),
                new Span(file.state().title()),
                new Span("Cycle " + file.lastCycle().number()));
        row.setCurrent(isChosen(file, chosen));
        return row;
    }

    private static EmptyState nothing(boolean past) {
        return past
                ? new EmptyState(
                        "Nothing is settled yet",
                        "Changes that were kept or let go stay here with what they taught us.")
                : new EmptyState(
                        "Nothing is being tried now", "When a story leads to a change, you can follow it here.");
    }

    private static boolean isChosen(ImprovementFile file, @Nullable String chosen) {
        return file.id().toString().equals(chosen);
    }
}
