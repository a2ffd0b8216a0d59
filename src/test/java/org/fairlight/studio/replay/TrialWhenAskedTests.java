package org.fairlight.studio.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.people.Person;
import org.fairlight.studio.DraftAsked;
import org.fairlight.studio.DraftPage;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.studio.Publishing;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ProcessId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;

/** What was asked for is played before anybody agrees; a run that was begun here is called off, since its result is tried elsewhere. */
@FairlightTest
@RecordApplicationEvents
class TrialWhenAskedTests {

    private static final String MODEL = "share-appreciation.bpmn";

    @Autowired
    Traces trace;

    @Autowired
    ModelDrafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    Replay replay;

    @Autowired
    ReplayRuns runs;

    @Autowired
    ReplayRunner runner;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEvents events;

    @Test
    void askingBeginsARunOfTheNewestSaveAndOnlyOne() {
        UUID draft = changed();
        trace.as(greta(), () -> publishing.ask(draft, 2, "It reads more kindly."));
        DraftAsked asked = events.stream(DraftAsked.class)
                .filter(event -> event.draft().equals(draft))
                .findFirst()
                .orElseThrow();

        listener().begin(asked);

        ReplayPage run = last(draft);
        assertThat(run.newest()).isTrue();
        assertThat(run.wish()).isEqualTo(ReplayWish.USUAL);
        assertThat(run.askedBy()).isEqualTo(greta().displayName());
        listener().begin(asked);
        assertThat(last(draft).id()).isEqualTo(run.id());
        trace.as(greta(), () -> replay.cancel(run.id()));
    }

    @Test
    void whatComesToTheGuardianIsNotPlayed() {
        UUID draft = changed();

        listener()
                .begin(new DraftAsked(draft, 2, new Model(ProcessId.GUARDIAN.id() + ".bpmn", "<none/>"), greta().id()));

        assertThat(trace.as(greta(), () -> replay.last(draft))).isEmpty();
    }

    private TrialWhenAsked listener() {
        return new TrialWhenAsked(runs, runner, transactions, true);
    }

    private UUID changed() {
        return trace.as(greta(), () -> {
            UUID draft = drafts.begin(MODEL);
            DraftPage page = drafts.page(draft);
            drafts.save(draft, 1, page.xml().replace("Pass the thanks on", "Pass the kind words on"));
            return draft;
        });
    }

    private ReplayPage last(UUID draft) {
        return trace.as(greta(), () -> replay.last(draft)).orElseThrow();
    }

    private Person greta() {
        return trace.person("Greta");
    }
}
