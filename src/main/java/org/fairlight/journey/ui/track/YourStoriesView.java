package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.journey.OwnStories;
import org.fairlight.journey.Tracking;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.PublicShell;

/** Where somebody with an account of their own finds everything they told us. */
@Route(value = "your-stories", layout = PublicShell.class)
@PageTitle("Your stories — Fairlight")
@RolesAllowed("PATIENT")
class YourStoriesView extends Div {

    private final transient OwnStories stories;
    private final transient Tracking tracking;
    private final transient Clock clock;
    private final transient AuthenticationContext authentication;
    private final transient Letters letters;
    private final transient CodeTries tries;

    YourStoriesView(OwnStories stories, Tracking tracking, Clock clock, AuthenticationContext authentication) {
        this.stories = stories;
        this.tracking = tracking;
        this.clock = clock;
        this.authentication = authentication;
        tries = new CodeTries(tracking, clock);
        letters = new Letters(tracking, clock, this::show, this::list);
        list();
    }

    private void list() {
        show(new YourStoriesPage(
                stories.all(), new PlainDates(clock.instant()), this::open, this::claim, authentication::logout));
    }

    private void open(UUID story) {
        letters.show(() -> tracking.mine(story));
    }

    /** @return what is wrong with the code that was typed; empty when the story is in the list now */
    private Optional<String> claim(String typed) {
        Optional<String> problem = tries.one(leave -> stories.claim(leave, typed));
        if (problem.isEmpty()) {
            list();
        }
        return problem;
    }

    private void show(Component page) {
        removeAll();
        add(page);
    }
}
