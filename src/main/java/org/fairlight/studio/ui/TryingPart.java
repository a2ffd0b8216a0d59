package org.fairlight.studio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import org.fairlight.studio.replay.Replay;

/** Everything that a draft can be tried with before anybody is asked: by hand, by example stories, by stories of the past. */
class TryingPart extends Div {

    private final UUID draft;
    private final transient Replay replay;
    private ReplaySummary last;
    private final UnorderedList ways = new UnorderedList();

    /** @param examples how many example stories are kept */
    TryingPart(UUID draft, boolean isTable, int examples, Replay replay) {
        this.draft = draft;
        this.replay = replay;
        last = ReplaySummary.lastOf(replay, draft);
        ways.addClassName("fl-ways-to-try");
        if (!isTable) {
            addWay("Step through it by hand", StepThroughView.ROUTE);
        }
        if (examples > 0) {
            addWay("See what it does to the example stories (%d)".formatted(examples), ExampleStoriesView.ROUTE);
        } else if (!isTable) {
            addWay("Make up an example story", ExampleStoriesView.ROUTE);
        }
        add(ways, last);
    }

    /** Looks how far a trial run has come. */
    void look() {
        if (last.isUnderWay()) {
            ReplaySummary now = ReplaySummary.lastOf(replay, draft);
            replace(last, now);
            last = now;
        }
    }

    /** Whether there is more to be seen before anybody decides. */
    boolean isUnderWay() {
        return last.isUnderWay();
    }

    private void addWay(String words, String route) {
        ways.add(new ListItem(ReplaySummary.link(words, route + "/" + draft)));
    }
}
