package org.fairlight.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.fairlight.FairlightTest;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelSource;
import org.fairlight.workflow.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Models that the engine could not read are refused before it tries. */
@FairlightTest
@ExtendWith(OutputCaptureExtension.class)
class RefusedModelTests {

    @Autowired
    RepositoryService repository;

    @Autowired
    LiveModels live;

    private final ObjectProvider<ModelSource> nobodyKeepsVersions =
            new StaticListableBeanFactory().getBeanProvider(ModelSource.class);

    @Autowired
    Models models;

    @Test
    void aFlowToNowhereIsToldWithItsPlaceAndNothingIsLogged(CapturedOutput log) {
        InvalidModel refusal =
                deploy("consent.bpmn", xml -> xml.replaceFirst("targetRef=\"[^\"]+\"", "targetRef=\"nowhere\""));

        assertThat(refusal.problems())
                .anySatisfy(problem ->
                        assertThat(problem).matches("consent.bpmn: choices-to-check: a way leads nowhere\\. .*"));
        assertThat(log.getAll()).doesNotContain("\tat ");
    }

    @Test
    void aTableThatTheEngineDoesNotKnowHowToReadIsTold(CapturedOutput log) {
        InvalidModel refusal =
                deploy("reply-clock.dmn", xml -> xml.replaceFirst("hitPolicy=\"[^\"]+\"", "hitPolicy=\"ODD\""));

        assertThat(refusal.problems()).singleElement().asString().contains("reply-clock.dmn", "ODD");
        assertThat(log.getAll()).doesNotContain("\tat ");
    }

    private InvalidModel deploy(String file, UnaryOperator<String> change) {
        Models changed = mock();
        List<Model> all = models.all().stream()
                .map(model -> model.fileName().equals(file) ? new Model(file, change.apply(model.xml())) : model)
                .toList();
        when(changed.all()).thenReturn(all);
        return catchThrowableOfType(
                InvalidModel.class,
                new ModelDeployment(changed, nobodyKeepsVersions, live, repository, event -> {})::deploy);
    }
}
