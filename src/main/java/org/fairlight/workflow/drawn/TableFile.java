package org.fairlight.workflow.drawn;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.transform.DefaultDmnTransformer;
import org.camunda.bpm.model.xml.ModelException;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelXml;
import org.fairlight.workflow.Rule;
import org.xml.sax.SAXException;

/** Reads a table as the engine will, so that it has no other to read when the table is to run. */
public final class TableFile {

    private TableFile() {}

    /** What keeps the engine from reading it; nothing when it can. */
    public static List<Finding> findings(Model model) {
        try {
            new DefaultDmnTransformer()
                    .createTransform()
                    .modelInstance(new ByteArrayInputStream(model.xml().getBytes(StandardCharsets.UTF_8)))
                    .transformDecisionRequirementsGraph();
            return saysHowLongItIsKept(model) ? List.of() : List.of(finding(model, Keeping.SENTENCE));
        } catch (DmnEngineException | ModelException | SAXException refused) {
            return List.of(finding(
                    model,
                    "the table cannot be read: save it again in the program it comes from, or change it here. The reader says: "
                            + first(refused)));
        }
    }

    private static boolean saysHowLongItIsKept(Model model) throws SAXException {
        return new Sheet(model, ModelXml.read(model)).all("decision").stream().allMatch(Keeping::isSaid);
    }

    private static Finding finding(Model model, String sentence) {
        return new Finding(Rule.DRAWN_TO_THE_END, model.fileName(), sentence, List.of(), List.of());
    }

    private static String first(Throwable refused) {
        return Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .map(Throwable::getMessage)
                .orElse("");
    }
}
