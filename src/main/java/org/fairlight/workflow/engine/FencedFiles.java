package org.fairlight.workflow.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.fairlight.workflow.InvalidModel;
import org.xml.sax.SAXParseException;

/**
 * Looks at every file before the engine reads it, at deployment and again when it comes back from the database, and refuses the
 * parts that the engine would run or fetch on its own. It knows nothing of the rules for models and holds without them.
 */
class FencedFiles implements Deployer {

    @Override
    public void deploy(DeploymentEntity deployment) {
        deployment.getResources().values().forEach(FencedFiles::look);
    }

    private static void look(ResourceEntity file) {
        String name = file.getName();
        if (!name.endsWith(".bpmn") && !name.endsWith(".dmn")) {
            throw new InvalidModel(List.of(name + ": only .bpmn and .dmn files can be deployed."));
        }
        try {
            parser().parse(new ByteArrayInputStream(file.getBytes()), new FencedParts(name));
        } catch (SAXParseException unreadable) {
            throw new InvalidModel(
                    List.of("%s: line %d: %s".formatted(name, unreadable.getLineNumber(), unreadable.getMessage())),
                    unreadable);
        } catch (InvalidModel refused) {
            throw refused;
        } catch (Exception unreadable) {
            throw new InvalidModel(List.of(name + ": cannot be read as XML: " + unreadable.getMessage()), unreadable);
        }
    }

    private static SAXParser parser() throws Exception {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newSAXParser();
    }
}
