package org.fairlight.workflow.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one message that the engine's tables are not those of this engine. */
public class EngineFailures extends AbstractFailureAnalyzer<OtherEngineTables> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, OtherEngineTables cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Use the Fairlight that wrote them, or give it an empty database.", failure);
    }
}
