package org.fairlight.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.fairlight.shared.ui.EmptyState;
import org.fairlight.shared.ui.FactTable;
import org.fairlight.shared.ui.InsightPage;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.WorkRow;
import org.fairlight.studio.DraftLine;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.studio.ModelLine;
import org.fairlight.studio.VersionHistory;

/** Where a quality lead begins: the changes that are on the way, and every process and decision table as it runs now. */
@Route(StudioView.ROUTE)
@Menu(title = "Studio", order = 21)
@RolesAllowed("QUALITY_LEAD")
class StudioView extends InsightPage {

    static final String ROUTE = "studio";

    private final transient ModelDrafts drafts;
    private final PlainDates dates;

    StudioView(ModelDrafts drafts, VersionHistory history, Clock clock) {
        super("Studio");
        this.drafts = drafts;
        dates = new PlainDates(clock.instant());
        List<DraftLine> open = drafts.open();
        addQuestion("What is being changed?", changes(open), rows(open));
        addQuestion(
                "What runs now?",
                "A change begins as a draft. Nothing of it runs before a second person has agreed.",
                table(history.models()));
    }

    private static String changes(List<DraftLine> open) {
        return switch (open.size()) {
            case 0 -> "Nothing just now.";
            case 1 -> "One change is on its way.";
            default -> "%d changes are on their way.".formatted(open.size());
        };
    }

    private Component[] rows(List<DraftLine> open) {
        return open.isEmpty()
                ? new Component[] {
                    new EmptyState("No drafts", "Choose “Change it” beside a process below to begin one.")
                }
                : open.stream().map(this::row).toArray(Component[]::new);
    }

    private WorkRow row(DraftLine draft) {
        return new WorkRow(
                draft.name(),
                DraftView.ROUTE + "/" + draft.id(),
                new Span(draft.state().words()),
                new Span("begun by " + draft.author()),
                new Span("last saved by %s, %s".formatted(draft.savedBy(), dates.dayAndDistance(draft.savedAt()))));
    }

    private FactTable table(List<ModelLine> models) {
        FactTable table =
                new FactTable("Processes and decision tables", "Name", "Kind", "Version", "Runs since", "Change");
        models.forEach(model -> table.addRow(
                model.name(),
                List.of(
                        new Span(model.isProcess() ? "Process" : "Decision table"),
                        versions(model),
                        new Span(dates.day(model.since())),
                        change(model))));
        table.stackWhenNarrow();
        return table;
    }

    private static Component versions(ModelLine model) {
        Anchor link = new Anchor(VersionsView.ROUTE + "/" + model.model(), "Version " + model.number());
        link.getElement().setAttribute("router-link", true);
        link.setAriaLabel("Version %d of %s: all versions".formatted(model.number(), model.name()));
        if (model.newerShipped()) {
            return new Span(link, new Span(" · a newer one came with Fairlight"));
        }
        return link;
    }

    private Component change(ModelLine model) {
        Button change = new Button(
                "Change it",
                click -> UI.getCurrent()
                        .navigate(DraftView.class, drafts.begin(model.model()).toString()));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel("Change " + model.name());
        return change;
    }
}
