package org.fairlight.studio.replay;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.people.Team;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.studio.DraftPage;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.UnfinishedAnswers;
import org.springframework.stereotype.Service;

/** Trial runs: what a draft would have done to the stories of the past. Nobody's words and nobody's names are looked at. */
@Service
public class Replay {

    private final ReplayRuns runs;
    private final ReplayRunner runner;
    private final ModelDrafts drafts;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    Replay(
            ReplayRuns runs,
            ReplayRunner runner,
            ModelDrafts drafts,
            Directory directory,
            CurrentUser user,
            Clock clock) {
        this.runs = runs;
        this.runner = runner;
        this.drafts = drafts;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
    }

    /** The teams to choose from. */
    @Door(Right.EDIT_PROCESSES)
    public List<Team> teams() {
        return directory.activeTeams();
    }

    /**
     * Begins a run of the draft as it is saved now.
     *
     * @return the run's id
     * @throws UnfinishedAnswers when the wish is not complete, or the checks refuse the draft ("draft")
     */
    @Door(Right.EDIT_PROCESSES)
    public UUID begin(UUID draftId, ReplayWish wish) {
        wish.check();
        DraftPage draft = drafts.page(draftId);
        UnfinishedAnswers.check()
                .that(
                        drafts.findings(draftId).stream()
                                .noneMatch(finding -> finding.rule().refuses()),
                        "draft",
                        "Put right what the checks found first: such a draft cannot run.")
                .that(
                        !draft.model().equals(ProcessId.GUARDIAN.id() + ".bpmn"),
                        "draft",
                        "What comes to the guardian is not played: nobody else may know of it.")
                .done();
        UUID run = UUID.randomUUID();
        runs.begin(run, draftId, draft.revision(), wish, user.require().personId(), runner.atFirst());
        runner.begin(run, new Model(draft.model(), draft.xml()), wish);
        return run;
    }

    /** Calls a run off; one that is over stays as it is. */
    @Door(Right.EDIT_PROCESSES)
    public void cancel(UUID runId) {
        runs.end(runId, ReplayState.CANCELLED, null);
    }

    @Door(Right.EDIT_PROCESSES)
    public Optional<ReplayPage> page(UUID runId) {
        return runs.find(runId).map(this::page);
    }

    /** The run of a draft that was asked for last. */
    @Door(Right.EDIT_PROCESSES)
    public Optional<ReplayPage> last(UUID draftId) {
        return runs.lastOf(draftId).map(this::page);
    }

    private ReplayPage page(ReplayRun run) {
        DraftPage draft = drafts.page(run.draft());
        return new ReplayPage(
                run.id(),
                run.draft(),
                draft.name(),
                draft.revision() == run.revision(),
                run.wish(),
                directory.team(run.wish().team()).map(Team::name).orElse(null),
                directory.person(run.askedBy()).map(Person::displayName).orElse("Somebody"),
                run.askedAt(),
                run.stateAt(clock.instant()),
                run.played(),
                run.total(),
                run.result());
    }
}
