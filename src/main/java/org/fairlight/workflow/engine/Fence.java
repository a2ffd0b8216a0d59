package org.fairlight.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** What keeps a model from running code even if nobody had looked at it before: the engine's own part of the rules. */
final class Fence {

    private Fence() {}

    /** @param names all that a model can call by name; every other object of the application stays invisible */
    static void around(ProcessEngineConfigurationImpl engine, Map<Object, Object> names) {
        engine.setBeans(names);
        engine.setExpressionManager(new GuardedExpressions(names));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setArtifactFactory(new NoClasses());
        engine.setCustomPreDeployers(new ArrayList<>(List.of(new FencedFiles())));
        scripts(engine);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableXxeProcessing(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setDisableStrictCallActivityValidation(false);
        engine.setDisableStrictCamundaFormParsing(false);
    }

    private static void scripts(ProcessEngineConfigurationImpl engine) {
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableScriptEngineNashornCompatibility(false);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableScriptCompilation(false);
        engine.setEnableScriptEngineCaching(false);
        engine.setConfigureScriptEngineHostAccess(true);
        engine.setAutoStoreScriptVariables(false);
    }
}
