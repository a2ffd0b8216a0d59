package org.fairlight.workflow.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.fairlight.FairlightTest;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Models;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was checked is what runs: the running application's engine looks at the very bytes it is given. */
@FairlightTest
class CheckedFilesTests {

    @Autowired
    RepositoryService repository;

    @Autowired
    Models models;

    @Test
    void theBytesThatRunAreTheBytesThatWereChecked() throws IOException {
        for (Model model : models.all()) {
            if (model.isProcess()) {
                ProcessDefinition running = repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(model.id())
                        .latestVersion()
                        .singleResult();
                try (var stored =
                        repository.getResourceAsStream(running.getDeploymentId(), running.getResourceName())) {
                    assertThat(stored.readAllBytes())
                            .as(model.fileName())
                            .isEqualTo(model.xml().getBytes(UTF_8));
                }
            }
        }
    }

    @Test
    void whoeverGoesRoundTheServiceIsCheckedAllTheSame() {
        refused(changed("${readConsent}", "${consentReading}").getBytes(UTF_8), "not known here");
    }

    @Test
    void aMarkAtTheBeginningIsRefused() {
        refused(("\uFEFF" + xml()).getBytes(UTF_8), "consent.bpmn: ");
    }

    @Test
    void bytesInAnotherEncodingAreRefusedEvenWhenTheySaySo() {
        refused(changed("UTF-8", "UTF-16").getBytes(UTF_16), "is not text in UTF-8");
        refused(changed("UTF-8", "IBM037").getBytes(Charset.forName("IBM037")), "consent.bpmn: ");
        refused(changed("Your choices", "Your caf\u00E9").getBytes(ISO_8859_1), "is not text in UTF-8");
    }

    /** Latin letters in two bytes are other letters to a reader who believes the declaration. */
    @Test
    void textThatTheDeclarationTurnsIntoOtherTextIsRefused() {
        for (String encoding : new String[] {"ISO-8859-1", "windows-1252", "Shift_JIS", "GB18030"}) {
            refused(changed("UTF-8", encoding).getBytes(UTF_8), "save it as UTF-8");
        }
        refused(changed("UTF-8", "x-MacSymbol").getBytes(UTF_8), "consent.bpmn: the file is ");
    }

    @Test
    void filesOfOtherKindsAreRefused() {
        for (String name :
                new String[] {"run.groovy", "form.form", "case.cmmn", "consent.bpmn20.xml", "consent.dmn11.xml"}) {
            assertThatThrownBy(() -> deploy(name, xml().getBytes(UTF_8)))
                    .as(name)
                    .isInstanceOf(InvalidModel.class);
        }
    }

    private void refused(byte[] bytes, String reason) {
        long before = repository.createDeploymentQuery().count();
        assertThatThrownBy(() -> deploy("consent.bpmn", bytes))
                .isInstanceOf(InvalidModel.class)
                .hasMessageContaining(reason);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    private void deploy(String name, byte[] bytes) {
        repository
                .createDeployment()
                .addInputStream(name, new ByteArrayInputStream(bytes))
                .deploy();
    }

    private String changed(String from, String to) {
        assertThat(xml()).contains(from);
        return xml().replace(from, to);
    }

    private String xml() {
        return models.all().stream()
                .filter(model -> model.fileName().equals("consent.bpmn"))
                .findFirst()
                .orElseThrow()
                .xml();
    }
}
