package org.fairlight.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelPublished;
import org.fairlight.workflow.ModelRules;
import org.fairlight.workflow.ModelSource;
import org.fairlight.workflow.Models;
import org.fairlight.workflow.Publication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deploys models after checking them: at each start those that are to run, later whatever is published. A model that is
 * unchanged keeps its version.
 */
@Component
class ModelDeployment implements Publication {

    private static final String NAME = "fairlight";

    private final Models models;
    private final ObjectProvider<ModelSource> source;
    private final LiveModels live;
    private final RepositoryService repository;
    private final ApplicationEventPublisher events;

    ModelDeployment(
            Models models,
            ObjectProvider<ModelSource> source,
            LiveModels live,
            RepositoryService repository,
            ApplicationEventPublisher events) {
        this.models = models;
        this.source = source;
        this.live = live;
        this.repository = repository;
        this.events = events;
    }

    @Transactional
    public void deploy() {
        List<Model> shipped = models.all();
        ModelRules.check(shipped);
        ModelSource keeper = source.getIfAvailable();
        List<Model> all = keeper == null ? shipped : keeper.toRun(shipped);
        ModelRules.check(all);
        deploy(all);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Model model) {
        ModelRules.check(model.among(live.all()));
        deploy(List.of(model));
        events.publishEvent(new ModelPublished(model.fileName()));
    }

    private void deploy(List<Model> changed) {
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(true);
        changed.forEach(model -> deployment.addString(model.fileName(), model.xml()));
        try {
            deployment.deploy();
        } catch (ProcessEngineException refused) {
            throw EngineRefusal.of(refused).map(RuntimeException.class::cast).orElse(refused);
        }
    }
}
