package org.fairlight.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.fairlight.reflection.TeamLearning;
import org.fairlight.reflection.TeamStory;
import org.fairlight.shared.ui.Chip;
import org.fairlight.shared.ui.EmptyState;
import org.fairlight.shared.ui.InsightPage;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.RowFacts;
import org.fairlight.shared.ui.Story;

/** What a team learned from stories about it, and what others learned that may be taught. */
@Route("learned")
@Menu(title = "What we learned", order = 20)
@RolesAllowed("STAFF")
class LearnedView extends InsightPage implements BeforeEnterObserver {

    private final transient TeamLearning learning;
    private final transient Clock clock;

    LearnedView(TeamLearning learning, Clock clock) {
        super("What we learned");
        this.learning = learning;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<TeamStory> mine = learning.ofMyTeam();
        addQuestion(
                "What did my team learn?",
                mine.isEmpty()
                        ? "There is nothing to show yet."
                        : "From stories about us that their people let us see, newest first.",
                mine.isEmpty() ? nothing() : stories(mine));
        List<String> others = learning.ofOthers();
        addQuestion(
                "What did others learn?",
                others.isEmpty()
                        ? "Nothing has been given for teaching yet."
                        : "Given for teaching, without where it came from.",
                points(others));
    }

    private Div stories(List<TeamStory> mine) {
        Div all = new Div();
        all.addClassName("fl-learned");
        mine.forEach(story -> all.add(drawn(story)));
        return all;
    }

    private Div drawn(TeamStory story) {
        Div part = new Div();
        part.addClassName("fl-learned-story");
        Chip chip = story.praise() ? new Chip(Chip.Tone.PRAISE, "Thanks") : new Chip(Chip.Tone.LEARNING, "Learning");
        part.add(new RowFacts(chip, new Span(new PlainDates(clock.instant()).day(story.receivedAt()))));
        part.add(new Story(story.thanks() == null ? story.headline() : story.thanks()));
        add(part, "We learned", story.learned());
        add(part, "We did", story.changes());
        return part;
    }

    private static void add(Div part, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            part.add(new H3(heading), points(lines));
        }
    }

    private static UnorderedList points(List<String> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("fl-points-read");
        lines.forEach(line -> list.add(new ListItem(line)));
        list.setVisible(!lines.isEmpty());
        return list;
    }

    private static EmptyState nothing() {
        return new EmptyState(
                "Nothing here yet",
                "When a story about your team was looked at, and the person lets you see it, you read here what was learned.");
    }
}
