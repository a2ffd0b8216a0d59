package org.fairlight.workflow.drawn;

import java.util.List;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelXml;
import org.xml.sax.SAXException;

/** Looks for all that the engine would refuse to read, so that nobody hears of it only when a draft is to run. */
public final class DrawnToTheEnd {

    private DrawnToTheEnd() {}

    /** What is missing in a process that keeps the rules of safety; nothing for what is no XML, which others tell. */
    public static List<Finding> findings(Model model) {
        try {
            Sheet sheet = new Sheet(model, ModelXml.read(model));
            sheet.scopes().forEach(scope -> {
                new Starts(sheet).look(scope);
                new Flows(sheet).look(scope);
                new Gateways(sheet).look(scope);
                new Events(sheet).look(scope);
                new Work(sheet).look(scope);
            });
            sheet.all("process").stream()
                    .filter(process -> !Keeping.isSaid(process))
                    .forEach(process -> sheet.missing(Keeping.SENTENCE, process));
            new Picture(sheet).look();
            return sheet.findings();
        } catch (SAXException toldByTheReader) {
            return List.of();
        }
    }
}
