package org.fairlight.workflow.engine;

import org.camunda.bpm.engine.WrongDbException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one message that the engine's tables are not those of this engine. */
public class EngineFailures extends AbstractFailureAnalyzer<WrongDbException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, WrongDbException cause) {
        return new FailureAnalysis(
                "The engine's tables are of version " + cause.getDbVersion() + ", the engine is of version "
                        + cause.getLibraryVersion() + ".",
                "Use the Fairlight that wrote them, or give it an empty database.",
                failure);
    }
}
