package org.fairlight.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.fairlight.workflow.InvalidModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an engine says of a file that nobody looked at before is told with its place. */
class EngineRefusalTests {

    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("refusal");
        configuration.setJdbcUrl("jdbc:h2:mem:refusal");
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void aFlowToNowhereIsToldWithItsLine() throws IOException {
        assertThat(refusal("consent.bpmn", xml -> xml.replaceFirst("targetRef=\"[^\"]+\"", "targetRef=\"nowhere\""))
                        .problems())
                .anySatisfy(problem ->
                        assertThat(problem).matches("consent.bpmn: line \\d+: Invalid destination 'nowhere' .*"));
    }

    @Test
    void aTableThatItDoesNotKnowHowToReadIsTold() throws IOException {
        assertThat(refusal("reply-clock.dmn", xml -> xml.replaceFirst("hitPolicy=\"[^\"]+\"", "hitPolicy=\"ODD\""))
                        .problems())
                .singleElement()
                .asString()
                .contains("reply-clock.dmn");
    }

    private static InvalidModel refusal(String file, UnaryOperator<String> change) throws IOException {
        String xml = change.apply(Files.readString(Path.of("processes", file)));
        ProcessEngineException refused = catchThrowableOfType(
                ProcessEngineException.class,
                () -> engine.getRepositoryService()
                        .createDeployment()
                        .addString(file, xml)
                        .deploy());
        return EngineRefusal.of(refused).orElseThrow();
    }
}
