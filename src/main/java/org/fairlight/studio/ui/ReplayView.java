package org.fairlight.studio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.fairlight.shared.ui.InsightPage;
import org.fairlight.shared.ui.Lookout;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.studio.DraftGone;
import org.fairlight.studio.DraftPage;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.studio.replay.Replay;
import org.fairlight.studio.replay.ReplayPage;
import org.fairlight.studio.replay.ReplayState;
import org.fairlight.studio.replay.ReplayWish;
import org.jspecify.annotations.Nullable;

/** A trial run of one draft: which stories, how far it has come, what it found. Each run has its own address. */
@Route(ReplayView.ROUTE + "/:draft/:run?")
@RolesAllowed("QUALITY_LEAD")
class ReplayView extends InsightPage implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "studio/replay";

    private static final Duration LOOK_AGAIN = Duration.ofMillis(700);
    /** Its facts are told to the table and forgotten. */
    private static final Set<String> NOT_RETOLD = Set.of("learning-response.dmn");

    private final transient Replay replay;
    private final transient ModelDrafts drafts;
    private final transient Clock clock;
    private final Paragraph soFar = new Paragraph();
    private final transient Lookout lookout;
    private final ProgressBar bar = new ProgressBar();
    private transient @Nullable ReplayPage shown;
    private @Nullable UUID opened;
    private boolean asksWhatIsNotKept;

    ReplayView(Replay replay, ModelDrafts drafts, Clock clock) {
        super("Trial run");
        this.replay = replay;
        this.drafts = drafts;
        this.clock = clock;
        lookout = new Lookout(this, LOOK_AGAIN, this::look, clock);
        bar.setWidthFull();
        bar.getElement().setAttribute("aria-label", "How far the trial run has come");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            UUID draft = UUID.fromString(event.getRouteParameters().get("draft").orElseThrow(NotFoundException::new));
            DraftPage page = drafts.page(draft);
            backTo(page);
            shown = event.getRouteParameters()
                    .get("run")
                    .map(run -> replay.page(UUID.fromString(run))
                            .filter(found -> found.draft().equals(draft))
                            .orElseThrow(NotFoundException::new))
                    .or(() -> replay.last(draft))
                    .orElse(null);
            show(draft);
        } catch (DraftGone | IllegalArgumentException unknown) {
            throw new NotFoundException("There is no such draft.");
        }
    }

    /** The page stays the same while runs of one draft are looked at. */
    private void backTo(DraftPage draft) {
        asksWhatIsNotKept = NOT_RETOLD.contains(draft.model());
        if (!draft.id().equals(opened)) {
            opened = draft.id();
            setBack("“%s”".formatted(draft.name()), DraftView.ROUTE + "/" + draft.id());
        }
    }

    @Override
    public String getPageTitle() {
        return "Trial run — Fairlight";
    }

    private boolean isRunning() {
        return shown != null && !shown.state().isOver();
    }

    private void look() {
        if (shown == null || !isRunning()) {
            return;
        }
        ReplayState before = shown.state();
        shown = replay.page(shown.id()).orElse(shown);
        if (shown.state() == before) {
            progress(shown);
        } else if (isRunning()) {
            show(shown.draft());
        } else {
            show(shown.draft());
        }
    }

    private void show(UUID draft) {
        lookout.watch(isRunning());
        getChildren().filter(Section.class::isInstance).toList().forEach(this::remove);
        if (shown != null) {
            run(shown);
        }
        if (!isRunning()) {
            Section question = addQuestion(
                    shown == null ? "Which stories shall be played?" : "Play others?",
                    "Real stories are played through the draft with what people really decided and how long they took."
                            + " Nobody’s words are read, nothing is sent, and nothing real changes.",
                    new ReplayAsking(replay.teams(), wish -> begin(draft, wish)));
            if (asksWhatIsNotKept) {
                question.add(
                        Notice.info("What this table asks is not kept with stories, so a trial run shows no difference."
                                + " Examples show what it answers."));
            }
        }
    }

    private void run(ReplayPage page) {
        String which = ReplayWords.which(page, new PlainDates(clock.instant()));
        switch (page.state()) {
            case WAITING -> addQuestion("It waits for its turn", which, underWay(page));
            case RUNNING -> addQuestion("It is being played", which, underWay(page));
            case CANCELLED -> addQuestion("It was called off", which);
            case TOO_FEW -> addQuestion("Too few stories were found", which, Notice.info(ReplayWords.tooFew()));
            case BROKEN -> addQuestion("It broke off", which, Notice.warn("Play it again. Nothing real was touched."));
            case DONE -> done(page, which);
        }
    }

    private void done(ReplayPage page, String which) {
        if (page.result() == null) {
            return;
        }
        Section section = addQuestion(
                "What would this change have done?",
                ReplayWords.summary(page.result()),
                new Paragraph(ReplayWords.trust(page.result())),
                new Paragraph(which));
        if (!page.newest()) {
            section.add(Notice.warn("This was an earlier save of the draft. Play it again to see what it does now."));
        }
        ReplayTables.show(this, page.result());
    }

    private Div underWay(ReplayPage page) {
        progress(page);
        soFar.getElement().setAttribute("role", "status");
        Button cancel = new Button("Call it off", click -> cancel(page));
        Div actions = new Div(cancel);
        actions.addClassName("fl-actions");
        return new Div(soFar, bar, actions);
    }

    private void progress(ReplayPage page) {
        soFar.setText(ReplayWords.soFar(page));
        bar.setMax(Math.max(1, page.total()));
        bar.setValue(page.played());
    }

    private void cancel(ReplayPage page) {
        replay.cancel(page.id());
        look();
    }

    private void begin(UUID draft, ReplayWish wish) {
        UUID run = replay.begin(draft, wish);
        UI.getCurrent().navigate(ROUTE + "/" + draft + "/" + run);
    }
}
