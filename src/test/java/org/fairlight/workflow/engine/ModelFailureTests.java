package org.fairlight.workflow.engine;

import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.fairlight.shared.start.FailedStart;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Models;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class ModelFailureTests {

    @TempDir
    Path folder;

    @BeforeEach
    void copyModels() throws IOException {
        for (Model model : new Models("classpath*:processes/").all()) {
            Files.writeString(folder.resolve(model.fileName()), model.xml());
        }
    }

    @Test
    void aModelThatIsNotXmlIsNamedWithTheLine(CapturedOutput console) throws IOException {
        change("consent.bpmn", xml -> xml.replaceFirst("</bpmn:process>|</process>", ""));
        start(console).says("consent.bpmn: the file is damaged in line ", "Mend the model");
    }

    @Test
    void aModelThatBreaksARuleIsNamedWithTheElement(CapturedOutput console) throws IOException {
        change(
                "clinician-review.bpmn",
                xml -> xml.replace("candidateGroups=\"clinician\"", "candidateGroups=\"managers\""));
        start(console)
                .says(
                        "clinician-review.bpmn: ",
                        "not known here (camunda:candidateGroups=\"managers\")",
                        "Mend the model");
    }

    @Test
    void aModelThatIsNotThereIsNamed(CapturedOutput console) throws IOException {
        Files.delete(folder.resolve("guardian.bpmn"));
        start(console).says("guardian.bpmn: it is missing", "Mend the model");
    }

    private void change(String file, UnaryOperator<String> change) throws IOException {
        Path model = folder.resolve(file);
        Files.writeString(model, change.apply(Files.readString(model)));
    }

    private FailedStart start(CapturedOutput console) {
        return new FailedStart(console, WebApplicationType.NONE, Deployed.class)
                .with("--fairlight.database=none", "--fairlight.processes=" + folder.toUri());
    }

    /** The part of Fairlight that reads, checks and deploys the models. */
    @Configuration(proxyBeanMethods = false)
    @Import({Models.class, LiveModels.class, ModelDeployment.class})
    static class Deployed {

        @Bean
        RepositoryService repositoryService() {
            return mock();
        }

        @Bean
        HistoryService historyService() {
            return mock();
        }

        @Bean(initMethod = "run")
        Runnable deployed(ModelDeployment deployment) {
            return deployment::deploy;
        }
    }
}
