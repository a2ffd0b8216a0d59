package org.fairlight.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fairlight.shared.ui.FactTable;
import org.fairlight.shared.ui.InsightPage;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.studio.Publishing;
import org.fairlight.studio.VersionHistory;
import org.fairlight.studio.VersionLine;
import org.fairlight.studio.VersionWaits;
import org.fairlight.studio.moving.Moving;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.ModelTitle;

/** Every version of one process or decision table: who changed it, why, who agreed; and the way back. */
@Route(VersionsView.ROUTE)
@RolesAllowed("QUALITY_LEAD")
class VersionsView extends InsightPage implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ROUTE = "studio/versions";

    private final transient Publishing publishing;
    private final transient ModelDrafts drafts;
    private final transient VersionHistory history;
    private final transient Moving moving;
    private final transient Clock clock;
    private String model = "";

    VersionsView(Publishing publishing, ModelDrafts drafts, VersionHistory history, Moving moving, Clock clock) {
        super("Versions");
        this.publishing = publishing;
        this.drafts = drafts;
        this.history = history;
        this.moving = moving;
        this.clock = clock;
        setBack("Studio", StudioView.ROUTE);
    }

    @Override
    public void setParameter(BeforeEvent event, String chosen) {
        model = chosen;
        List<VersionLine> versions = history.versions(model);
        if (versions.isEmpty()) {
            event.rerouteToError(com.vaadin.flow.router.NotFoundException.class);
            return;
        }
        show(versions);
    }

    @Override
    public String getPageTitle() {
        return "Versions — Fairlight";
    }

    private String name(List<VersionLine> versions) {
        return ModelTitle.of(history.version(model, versions.getFirst().number()));
    }

    private FactTable table(List<VersionLine> versions, Map<Integer, Long> stories) {
        VersionTimes times = new VersionTimes(new PlainDates(clock.instant()));
        FactTable table = new FactTable(
                "Versions", "Version", "How it came", "Why", "Who", "When it ran", "Stories on it", "Now");
        versions.forEach(version -> table.addRow(
                "Version " + version.number(),
                List.of(
                        new Span(version.origin().words()),
                        new Span(version.note()),
                        new Span(who(version)),
                        new Span(times.of(version)),
                        new Span(
                                stories.isEmpty()
                                        ? "—"
                                        : MoveWords.stories(stories.getOrDefault(version.number(), 0L))),
                        action(version))));
        table.stackWhenNarrow();
        return table;
    }

    private static String who(VersionLine version) {
        if (version.author() == null) {
            return "—";
        }
        return version.approver() == null
                ? version.author()
                : "%s, agreed to by %s".formatted(version.author(), version.approver());
    }

    private Component action(VersionLine version) {
        if (version.live()) {
            return new Span("Runs now");
        }
        if (version.begins() != null) {
            return waiting(version.number(), version.begins());
        }
        return version.ready() ? bringingBack(version) : beginning(version);
    }

    private Button bringingBack(VersionLine version) {
        Button back = new Button("Bring back", click -> bringBack(version.number()));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel("Bring version %d back".formatted(version.number()));
        return back;
    }

    /** What never ran and nobody here agreed to needs a second person, like any change. */
    private Button beginning(VersionLine version) {
        Button begin = new Button(
                "Begin a draft from it",
                click -> UI.getCurrent()
                        .navigate(
                                DraftView.class,
                                drafts.beginFromVersion(model, version.number()).toString()));
        begin.addThemeVariants(ButtonVariant.TERTIARY);
        begin.setAriaLabel("Begin a draft from version " + version.number());
        return begin;
    }

    private Component waiting(int number, Instant begins) {
        Button hold = new Button("Hold it back", click -> holdBack(number));
        hold.addThemeVariants(ButtonVariant.TERTIARY);
        hold.setAriaLabel("Hold version %d back".formatted(number));
        return new Div(new Span("Begins on " + new PlainDates(clock.instant()).day(begins)), hold);
    }

    private void holdBack(int number) {
        publishing.holdBack(model, number);
        show(Notice.good("Version %d will not begin by itself any more. Whoever wrote it and whoever agreed are told."
                        .formatted(number))
                .announced());
    }

    private void bringBack(int number) {
        try {
            publishing.bringBack(model, number);
            show(Notice.good(
                            "Version %d runs again from now on. What is on its way already goes on as it was; it can be moved."
                                    .formatted(number))
                    .announced());
        } catch (VersionWaits waiting) {
            show(Notice.warn(waiting.getMessage()).announced());
        } catch (InvalidModel unfit) {
            show(Notice.warn("Version %d was not brought back, because it does not fit what holds today: %s"
                            .formatted(number, String.join(" ", unfit.problems())))
                    .announced());
        }
    }

    private void show(Notice news) {
        getChildren()
                .filter(child -> child instanceof Section || child instanceof Notice)
                .toList()
                .forEach(this::remove);
        add(news);
        show(history.versions(model));
    }

    private void show(List<VersionLine> versions) {
        Map<Integer, Long> stories = moving.stories(model);
        Section section = addQuestion(
                name(versions), "The newest is on top. Earlier ones are kept for good.", table(versions, stories));
        if (!stories.isEmpty()) {
            Anchor where = new Anchor(MovingView.ROUTE + "/" + model, "See where stories stand, and move them");
            where.getElement().setAttribute("router-link", true);
            section.add(where);
        }
    }
}
