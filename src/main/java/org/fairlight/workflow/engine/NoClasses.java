package org.fairlight.workflow.engine;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/** Makes nothing of a class that a model names. */
class NoClasses implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> named) {
        throw new ProcessEngineException("A model may not name a class (" + named.getName() + ").");
    }
}
