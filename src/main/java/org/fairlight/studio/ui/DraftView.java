package org.fairlight.studio.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
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
import java.util.function.IntSupplier;
import org.fairlight.security.CurrentUser;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.Problem;
import org.fairlight.shared.ui.ProcessModeler;
import org.fairlight.shared.ui.StudioPage;
import org.fairlight.studio.DraftCompany;
import org.fairlight.studio.DraftGone;
import org.fairlight.studio.DraftMovedOn;
import org.fairlight.studio.DraftPage;
import org.fairlight.studio.LiveMovedOn;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.studio.Publishing;
import org.fairlight.studio.TableExamples;
import org.fairlight.studio.VersionWaits;
import org.fairlight.studio.replay.Replay;
import org.fairlight.studio.replay.StoryExamples;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.tables.DecisionTable;
import org.jspecify.annotations.Nullable;

/** One draft: the picture to change, what the checks say, why it is changed, and a second person's answer. */
@Route(DraftView.ROUTE)
@RolesAllowed("QUALITY_LEAD")
class DraftView extends StudioPage implements HasUrlParameter<String>, HasDynamicTitle, DraftPanel.Deeds {

    static final String ROUTE = "studio/draft";

    private final transient ModelDrafts drafts;
    private final transient Publishing publishing;
    private final Div news = new Div();
    private final ProcessModeler modeler = new ProcessModeler("The process, to be changed");
    private final CompanyPart company;
    private final DraftPanel panel;
    private final TableEditor tables;
    private final TableExamplesPart examples;
    private final Aside examplesPanel;
    private transient @Nullable DraftPage opened;

    DraftView(
            ModelDrafts drafts,
            Publishing publishing,
            DraftCompany company,
            TableExamples tableExamples,
            StoryExamples storyExamples,
            Replay replay,
            CurrentUser user,
            Clock clock) {
        super("A change");
        this.drafts = drafts;
        this.publishing = publishing;
        addClassName("fl-studio-wide");
        setBack("Studio", StudioView.ROUTE);
        tables = new TableEditor(drafts.catalogue(), this::save, this::saveOpened);
        examples = new TableExamplesPart(tableExamples, drafts.catalogue());
        examplesPanel = addPanel("Examples", examples);
        panel = new DraftPanel(this, storyExamples, replay, user, clock);
        addPanel("This change", panel);
        this.company = new CompanyPart(company, clock, this::showNewest, panel::look);
        addToHeader(news, this.company);
        modeler.setCatalogue(drafts.catalogue());
        modeler.addChangeListener(this::save, this::saveOpened);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            opened = drafts.page(UUID.fromString(id));
        } catch (DraftGone | IllegalArgumentException unknown) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        panel.forget();
        setHeading(page().name());
        tell();
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
            Notice asked =
                    Notice.info("%s asks you to agree: “%s” Look at what is different; your answer has its place below."
                            .formatted(page().askedBy().isEmpty() ? page().author() : page().askedBy(), page().note()));
            Div actions = new Div(new Button("Go to my answer", click -> panel.goToTheAnswer()));
            actions.addClassName("fl-actions");
            asked.add(actions);
            tell(asked);
        }
    }

    private DraftPage page() {
        return requireNonNull(opened);
    }

    private void save(String xml) {
        keep(xml, () -> drafts.save(page().id(), page().revision(), xml));
    }

    private boolean saveOpened(String xml) {
        return keep(xml, () -> drafts.saveOpened(page().id(), page().revision(), xml));
    }

    /** @return whether it was saved; otherwise it is told why not */
    private boolean keep(String xml, IntSupplier save) {
        try {
            reload(save.getAsInt());
            return true;
        } catch (DraftMovedOn moved) {
            tell(new SavedByAnother(moved.getMessage(), () -> keepMine(xml), () -> takeTheirs(xml)));
        } catch (DraftGone gone) {
            tell(new SavedByAnother(gone.getMessage(), () -> keepMine(xml), null));
        }
        return false;
    }

    private void keepMine(String xml) {
        UI.getCurrent()
                .navigate(
                        DraftView.class,
                        drafts.beginFrom(page().id(), page().revision(), xml).toString());
    }

    private void takeTheirs(String xml) {
        drafts.keepAside(page().id(), page().revision(), xml);
        showNewest();
    }

    /** Whatever the editor showed before: what is saved, and nothing else. */
    private void showNewest() {
        opened = drafts.page(page().id());
        draw();
        show();
        tell();
    }

    /** @param revision what the editor shows; when another saved since, it shows that */
    private void reload(int revision) {
        opened = drafts.page(page().id());
        if (page().revision() != revision) {
            draw();
        }
        show();
    }

    private void reload() {
        reload(page().revision());
    }

    private void show() {
        boolean open = page().isOpen();
        modeler.setReadOnly(!open);
        Found found = new Found(open ? drafts.findings(page().id()) : List.of(), drafts.words(page().id()));
        modeler.setFaults(found.onThePicture());
        if (isTable()) {
            tables.show(found, !open);
            examples.show(model(), open, this::reload);
        }
        setProblems(found.inTheList(modeler::showFault));
        panel.show(page(), found.isFit());
        company.show(page());
    }

    /** Whoever else is here may have done something since; then everything is shown anew, and nothing is done over it. */
    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (InvalidModel unfit) {
            setProblems(unfit.problems().stream().map(Problem::of).toList());
        } catch (VersionWaits waiting) {
            tell(Notice.warn(waiting.getMessage()).announced());
        } catch (LiveMovedOn late) {
            tryAgain(late.getMessage());
        } catch (DraftMovedOn | DraftGone late) {
            tryAgain(late.getMessage() + " Please look at it again.");
        }
    }

    private void tryAgain(String sentence) {
        showNewest();
        tell(Notice.warn(sentence).announced());
    }

    @Override
    public void restore(UUID save) {
        attempt(() -> {
            drafts.restore(page().id(), page().revision(), save);
            showNewest();
        });
    }

    @Override
    public void ask(String why) {
        attempt(() -> {
            publishing.ask(page().id(), page().revision(), why);
            reload();
        });
    }

    @Override
    public void drop() {
        attempt(() -> {
            drafts.drop(page().id(), page().revision());
            UI.getCurrent().navigate(StudioView.class);
        });
    }

    @Override
    public void agree(@Nullable LocalDate begins) {
        attempt(() -> {
            publishing.agree(page(), begins);
            tell();
            reload();
        });
    }

    @Override
    public void sendBack(String answer) {
        attempt(() -> {
            publishing.sendBack(page().id(), page().revision(), answer);
            tell();
            reload();
        });
    }

    private void tell(Component... parts) {
        news.removeAll();
        news.add(parts);
    }
}
