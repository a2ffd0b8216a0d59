package org.fairlight.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.security.OpenSession;
import org.fairlight.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FairlightTest
class EngineHealthTests {

    @Autowired
    ServletWebServerApplicationContext application;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Traces traces;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aStrangerHearsThatEngineAndDatabaseAreWellAndNoMore() throws Exception {
        HttpResponse<String> answer = health("");

        JsonNode health = new JsonMapper().readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(health.path("status").asString()).isEqualTo("UP");
        assertThat(health.path("components").path("engine").path("status").asString())
                .isEqualTo("UP");
        assertThat(health.path("components").path("db").path("status").asString())
                .isEqualTo("UP");
        assertThat(answer.body()).doesNotContain("details", "PostgreSQL");
    }

    @Test
    void onlyAnAdministratorSeesTheDetails() throws Exception {
        assertThat(health(session(Role.ADMINISTRATOR)).body()).contains("\"jobs\":\"switched off\"");
        assertThat(health(session(Role.CLINICIAN)).body()).doesNotContain("details");
    }

    @Test
    void aJobThatFailedForGoodIsCountedAndTheNodeStaysUp() {
        traces.share(new Story(null, null, "They were slow"), Set.of());
        ManagementService management = engine.getManagementService();
        Job job = management.createJobQuery().withRetriesLeft().listPage(0, 1).getFirst();
        management.setJobRetries(job.getId(), 0);
        try {
            var health = new EngineHealth(engine, false).health();

            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails()).containsEntry("jobsWithoutRetries", 1L);
        } finally {
            management.setJobRetries(job.getId(), job.getRetries());
        }
    }

    @Test
    void anEngineThatShouldDoItsJobsAndDoesNotIsDown() {
        var health = new EngineHealth(engine, true).health();

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsEntry("jobs", "stopped");
    }

    private String session(Role role) {
        return new OpenSession(application).of(traces.person(role));
    }

    private HttpResponse<String> health(String cookie) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(
                                "http://127.0.0.1:" + application.getWebServer().getPort() + "/actuator/health"))
                        .header("Cookie", cookie)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
