package org.fairlight.studio.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlight.shared.ui.InsightPage;
import org.fairlight.shared.ui.Lookout;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.studio.moving.Choice;
import org.fairlight.studio.moving.MoveProgress;
import org.fairlight.studio.moving.Moving;
import org.fairlight.studio.moving.MovingPage;
import org.fairlight.studio.moving.OtherVersionRuns;
import org.jspecify.annotations.Nullable;

/** Where the stories of a process stand, what would become of them by the version that runs now, and how a move goes on. */
@Route(MovingView.ROUTE)
@RolesAllowed("QUALITY_LEAD")
class MovingView extends InsightPage implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ROUTE = "studio/moving";

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final transient Moving moving;
    private final transient Clock clock;
    private final transient Lookout lookout;
    private final Div news = new Div();
    private final transient List<Choice> chosen = new ArrayList<>();
    private String model = "";

    @Nullable
    private transient MoveProgress seen;

    @Nullable
    private ProgressPart progress;

    @Nullable
    private PreviewPart preview;

    MovingView(Moving moving, Clock clock) {
        super("Where stories stand");
        this.moving = moving;
        this.clock = clock;
        lookout = new Lookout(this, LOOK_AGAIN, this::look, clock);
        setBack("Studio", StudioView.ROUTE);
        addToHeader(news);
    }

    @Override
    public void setParameter(BeforeEvent event, String wanted) {
        model = wanted;
        chosen.clear();
        Optional<MovingPage> page = moving.page(model, chosen);
        if (page.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(page.get());
    }

    @Override
    public String getPageTitle() {
        return "Where stories stand — Fairlight";
    }

    private void look() {
        MoveProgress now = moving.progress(model).orElse(null);
        if (now == null || now.equals(seen)) {
            return;
        }
        seen = now;
        if (progress != null && !now.isOver()) {
            progress.show(now);
        } else {
            show();
            news.removeAll();
            news.add(Notice.good("The move is over.").announced());
        }
    }

    private boolean isGoingOn() {
        return seen != null && !seen.isOver();
    }

    private void show() {
        show(moving.page(model, chosen).orElseThrow(NotFoundException::new));
    }

    private void show(MovingPage page) {
        seen = moving.progress(model).orElse(null);
        getChildren().filter(Section.class::isInstance).toList().forEach(this::remove);
        setHeading("Where stories stand: " + page.name());
        PlainDates dates = new PlainDates(clock.instant());
        progress = isGoingOn() ? new ProgressPart(requireNonNull(seen)) : null;
        if (progress != null) {
            addQuestion("How far is the move?", "You can leave this page; the move goes on.", progress, stopping());
        } else {
            preview = new PreviewPart(page, this::choose, this::move);
            addQuestion("What would move?", MoveWords.wouldMove(page), preview);
        }
        addQuestion("Where do stories stand?", MoveWords.standing(page), StandingTable.of(page));
        if (seen != null && seen.isOver()) {
            addQuestion("What came of the last move?", MoveWords.over(seen, dates), StayedTable.of(seen));
        }
        lookout.watch(isGoingOn());
    }

    private Div stopping() {
        Button stop = new Button("Stop the move", click -> {
            moving.stop(model);
            look();
        });
        Paragraph means = new Paragraph("What has gone over stays there, and the others stay where they are.");
        means.addClassName("fl-hint");
        Div actions = new Div(stop, means);
        actions.addClassName("fl-actions");
        return actions;
    }

    private void choose(Choice choice) {
        chosen.removeIf(earlier ->
                earlier.version().equals(choice.version()) && earlier.element().equals(choice.element()));
        if (!choice.becomes().isEmpty()) {
            chosen.add(choice);
        }
        show();
        if (preview != null) {
            preview.focusOn(choice);
        }
    }

    private void move(MovingPage page) {
        news.removeAll();
        try {
            moving.move(model, page.number(), chosen);
        } catch (OtherVersionRuns other) {
            news.add(Notice.warn(other.getMessage()).announced());
        }
        chosen.clear();
        show();
    }
}
