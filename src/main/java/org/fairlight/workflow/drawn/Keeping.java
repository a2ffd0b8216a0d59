package org.fairlight.workflow.drawn;

import java.util.regex.Pattern;
import org.fairlight.workflow.ModelXml;
import org.w3c.dom.Element;

/** Each process and each table says for how many days the engine keeps what it did; without, the engine takes neither. */
final class Keeping {

    static final String SENTENCE =
            "it does not say for how many days it is kept what stories went through. Go back to an earlier save, or put it in as in the version that runs (camunda:historyTimeToLive=\"P3650D\").";

    private static final Pattern DAYS = Pattern.compile("P\\d{1,9}D");
    private static final String SETTING = "historyTimeToLive";

    private Keeping() {}

    static boolean isSaid(Element definition) {
        return DAYS.matcher(definition.getAttributeNS(ModelXml.CAMUNDA, SETTING))
                        .matches()
                || DAYS.matcher(definition.getAttributeNS(ModelXml.CAMUNDA_DMN, SETTING))
                        .matches();
    }
}
