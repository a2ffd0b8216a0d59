package org.fairlight.studio.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairlight.security.CurrentUser;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.ProcessModeler;
import org.fairlight.shared.ui.StudioPage;
import org.fairlight.studio.DraftGone;
import org.fairlight.studio.DraftMovedOn;
import org.fairlight.studio.DraftPage;
import org.fairlight.studio.DraftState;
import org.fairlight.studio.FindingWords;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.studio.Publishing;
import org.fairlight.studio.TableExamples;
import org.fairlight.studio.VersionWaits;
import org.fairlight.studio.replay.Replay;
import org.fairlight.studio.replay.StoryExamples;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.tables.DecisionTable;
import org.jspecify.annotations.Nullable;

/** One draft: the picture to change, what the checks say, why it is changed, and a second person's answer. */
@Route(DraftView.ROUTE)
@RolesAllowed("QUALITY_LEAD")
class DraftView extends StudioPage implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ROUTE = "studio/draft";

    private final transient ModelDrafts drafts;
    private final transient Publishing publishing;
    private final transient Replay replay;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final Div news = new Div();
    private final ProcessModeler modeler = new ProcessModeler("The process, to be changed");
    private final Div panel = new Div();
    private final TableEditor tables;
    private final TableExamplesPart examples;
    private final Aside examplesPanel;
    private final transient StoryExamples storyExamples;
    private @Nullable AskPart asking;
    private transient @Nullable DraftPage opened;

    DraftView(
            ModelDrafts drafts,
            Publishing publishing,
            TableExamples tableExamples,
            StoryExamples storyExamples,
            Replay replay,
            CurrentUser user,
            Clock clock) {
        super("A change");
        this.drafts = drafts;
        this.publishing = publishing;
        this.replay = replay;
        this.user = user;
        this.clock = clock;
        addClassName("fl-studio-wide");
        setBack("Studio", StudioView.ROUTE);
        this.storyExamples = storyExamples;
        addToHeader(news);
        tables = new TableEditor(drafts.catalogue(), this::save);
        examples = new TableExamplesPart(tableExamples, drafts.catalogue());
        examplesPanel = addPanel("Examples", examples);
        addPanel("This change", panel);
        modeler.setCatalogue(drafts.catalogue());
        modeler.addChangeListener(this::save);
        modeler.addImportFailedListener(sentence -> tell(Notice.warn(sentence)));
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            opened = drafts.page(UUID.fromString(id));
        } catch (DraftGone | IllegalArgumentException unknown) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        asking = null;
        setHeading(page().name());
        askForAnAnswer();
        setCanvas(isTable() ? tables : modeler);
        examplesPanel.setVisible(isTable());
        draw();
        show();
    }

    private boolean isTable() {
        return !model().isProcess();
    }

    private Model model() {
        return new Model(page().model(), page().xml());
    }

    /** Shows the model as it was saved, whatever the editor showed before. */
    private void draw() {
        if (isTable()) {
            DecisionTable.of(model())
                    .ifPresent(table -> tables.open(
                            table,
                            DecisionTable.of(new Model(page().model(), page().liveXml()))
                                    .orElse(null)));
        } else {
            modeler.setXml(page().xml());
            modeler.setCompareWith(page().liveXml());
        }
    }

    @Override
    public String getPageTitle() {
        return (opened == null ? "A change" : opened.name()) + " — Fairlight";
    }

    /** The editor is long; whoever comes to agree reads first what for. */
    private void askForAnAnswer() {
        if (page().mayDecide()) {
            tell(Notice.info(
                    "%s asks you to agree: “%s” Look at what is different; your answer has its place below the picture."
                            .formatted(page().author(), page().note())));
        }
    }

    private DraftPage page() {
        return requireNonNull(opened);
    }

    private void save(String xml) {
        try {
            drafts.save(page().id(), page().revision(), xml);
            reload();
        } catch (DraftMovedOn moved) {
            tell(new SavedByAnother(moved, () -> keepMine(xml), this::takeTheirs));
        } catch (DraftGone gone) {
            tell(new SavedByAnother(gone.getMessage(), () -> keepMine(xml)));
        }
    }

    private void keepMine(String xml) {
        UI.getCurrent()
                .navigate(DraftView.class, drafts.beginFrom(page().id(), xml).toString());
    }

    private void takeTheirs() {
        opened = drafts.page(page().id());
        draw();
        show();
        tell();
    }

    private void reload() {
        opened = drafts.page(page().id());
        show();
    }

    private void show() {
        boolean open = page().state() == DraftState.DRAFT || page().state() == DraftState.ASKED;
        modeler.setReadOnly(!open);
        List<Finding> findings = open ? drafts.findings(page().id()) : List.of();
        boolean fit = findings.stream().noneMatch(finding -> finding.rule().refuses());
        FindingWords words = new FindingWords(model());
        modeler.setFaults(findings.stream()
                .map(finding -> ShownFinding.of(finding, words))
                .toList());
        if (isTable()) {
            tables.show(findings, !open);
            examples.show(model(), open, this::reload);
        }
        setProblems(findings.stream()
                .map(finding -> ShownFinding.sentence(finding, words))
                .distinct()
                .toList());
        panel.removeAll();
        panel.add(new Paragraph(page().state().words() + ". Begun by " + page().author() + "."));
        if (open && page().liveNumber() > page().basedOn()) {
            panel.add(
                    Notice.warn(("This began from version %d, and version %d runs now. Look at what is different before"
                                    + " you ask.")
                            .formatted(page().basedOn(), page().liveNumber())));
        }
        if (page().answer() != null && page().state() == DraftState.DRAFT) {
            panel.add(Notice.info("Sent back: " + page().answer()));
        }
        panel.add(new TryingPart(page().id(), isTable(), storyExamples.count(), replay));
        panel.add(next(fit));
        panel.add(new SavesPart(page().saves(), new PlainDates(clock.instant()), open ? this::restore : null));
    }

    private Component next(boolean fit) {
        return switch (page().state()) {
            case DRAFT -> asking(fit);
            case ASKED ->
                page().mayDecide()
                        ? new DecidePart(
                                keptAs("answer"),
                                page().note(),
                                new PlainDates(clock.instant()),
                                this::agree,
                                this::sendBack)
                        : new AskedPart(page().note());
            case PUBLISHED -> Notice.good(published());
            case DROPPED -> Notice.info("This was put aside.");
        };
    }

    /** The same for as long as the draft is open, because it saves itself while somebody types why. */
    private AskPart asking(boolean fit) {
        if (asking == null) {
            asking = new AskPart(keptAs("why"), page().note(), this::ask, this::drop);
        }
        asking.setFit(fit);
        return asking;
    }

    private String keptAs(String what) {
        return "studio/%s/%s/%s".formatted(page().id(), what, user.require().personId());
    }

    private void restore(int revision) {
        drafts.restore(page().id(), page().revision(), revision);
        opened = drafts.page(page().id());
        draw();
        show();
    }

    private void ask(String why) {
        publishing.ask(page().id(), page().revision(), why);
        reload();
    }

    private void drop() {
        drafts.drop(page().id());
        UI.getCurrent().navigate(StudioView.class);
    }

    private String published() {
        return page().begins() == null
                ? "This was agreed to. The page of its versions tells which one runs."
                : "This was agreed to and begins on %s."
                        .formatted(new PlainDates(clock.instant()).day(page().begins()));
    }

    private void agree(@Nullable LocalDate begins) {
        try {
            publishing.agree(page().id(), page().revision(), begins);
            tell();
            reload();
        } catch (InvalidModel unfit) {
            setProblems(unfit.problems());
        } catch (VersionWaits waiting) {
            tell(Notice.warn(waiting.getMessage()).announced());
        } catch (DraftMovedOn | DraftGone late) {
            reload();
            tell(Notice.warn(late.getMessage() + " Please look at it again."));
        }
    }

    private void sendBack(String answer) {
        publishing.sendBack(page().id(), page().revision(), answer);
        tell();
        reload();
    }

    private void tell(Component... parts) {
        news.removeAll();
        news.add(parts);
    }
}
