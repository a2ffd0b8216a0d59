package org.fairlight.studio.moving;

import static org.fairlight.studio.moving.MovingStories.MAIN;
import static org.fairlight.studio.moving.MovingStories.REVIEW;

import org.fairlight.Traces;
import org.fairlight.studio.TwoLeads;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What whoever tries or measures moving has at hand; afterwards the processes are as they came. */
abstract class StoriesOnTheMove {

    @Autowired
    Traces trace;

    @Autowired
    TwoLeads leads;

    @Autowired
    MovingStories stories;

    @Autowired
    Moving moving;

    @AfterEach
    void asItCame() {
        leads.asItCame(MAIN);
        leads.asItCame(REVIEW);
    }
}
