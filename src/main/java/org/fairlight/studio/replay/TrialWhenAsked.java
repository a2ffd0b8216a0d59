package org.fairlight.studio.replay;

import java.util.UUID;
import org.fairlight.studio.DraftAsked;
import org.fairlight.workflow.ProcessId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins a trial run when a draft is asked for and nobody did so before, so that its result is there when the second person comes. */
@Component
class TrialWhenAsked {

    private final ReplayRuns runs;
    private final ReplayRunner runner;
    private final TransactionTemplate transaction;
    private final boolean wanted;

    TrialWhenAsked(
            ReplayRuns runs,
            ReplayRunner runner,
            PlatformTransactionManager transactions,
            @Value("${fairlight.replay.when-asked:true}") boolean wanted) {
        this.runs = runs;
        this.runner = runner;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.wanted = wanted;
    }

    @TransactionalEventListener
    void begin(DraftAsked asked) {
        if (!wanted || isTheGuardians(asked) || isThere(asked)) {
            return;
        }
        UUID run = UUID.randomUUID();
        transaction.executeWithoutResult(status ->
                runs.begin(run, asked.draft(), asked.revision(), ReplayWish.USUAL, asked.by(), runner.atFirst()));
        runner.begin(run, asked.model(), ReplayWish.USUAL);
    }

    private static boolean isTheGuardians(DraftAsked asked) {
        return asked.model().fileName().equals(ProcessId.GUARDIAN.id() + ".bpmn");
    }

    /** Somebody played this very save, or does just now. */
    private boolean isThere(DraftAsked asked) {
        return runs.lastOf(asked.draft())
                .filter(run -> run.revision() == asked.revision())
                .filter(run -> run.state() != ReplayState.CANCELLED && run.state() != ReplayState.BROKEN)
                .isPresent();
    }
}
