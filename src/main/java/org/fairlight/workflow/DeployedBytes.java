package org.fairlight.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;

/** What the engine keeps of a model. */
final class DeployedBytes {

    private DeployedBytes() {}

    static byte[] of(RepositoryService repository, ResourceDefinition definition) {
        try (InputStream resource =
                repository.getResourceAsStream(definition.getDeploymentId(), definition.getResourceName())) {
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A deployed model cannot be read", unreadable);
        }
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
