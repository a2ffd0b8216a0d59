package org.fairlight.workflow.engine;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelRules;

/**
 * Checks the very bytes that the engine is about to store and read, whoever hands them in. What was deployed before is only
 * fenced again when it is read: running cases must not stop because a rule became stricter.
 */
class CheckedFiles implements Deployer {

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        List<String> problems = new ArrayList<>();
        for (ResourceEntity file : deployment.getResources().values()) {
            problems.addAll(problems(file));
        }
        if (!problems.isEmpty()) {
            throw new InvalidModel(problems);
        }
    }

    private static List<String> problems(ResourceEntity file) {
        try {
            String xml = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
            return ModelRules.problems(new Model(file.getName(), xml));
        } catch (CharacterCodingException notText) {
            return List.of(file.getName() + ": is not text in UTF-8.");
        }
    }
}
