package org.fairlight.workflow.fairness;

import java.util.List;
import java.util.Map;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.fairness.Condition.Truth;
import org.w3c.dom.Element;

/**
 * One step on from a place to the next.
 *
 * @param cause the flow, the activity, the call or the event that leads on
 */
record Way(Place from, Place to, Kind kind, Element cause) {

    /** How a story comes from one place to the next. */
    enum Kind {
        BEGINNING,
        FLOW,
        DONE,
        EVENT,
        HANDLER,
        CALL,
        RETURN
    }

    /** Whether it can be taken while these facts hold; flows out of parallel gateways are taken whatever they say. */
    boolean isPossible(Map<String, Object> known) {
        String source = Elements.kind(from.element());
        if (kind != Kind.FLOW || source.equals("parallelGateway") || source.equals("eventBasedGateway")) {
            return true;
        }
        if (isDefault(cause)) {
            return from.flows().stream()
                    .filter(other -> !isDefault(other))
                    .noneMatch(other -> truth(other, known) == Truth.TRUE);
        }
        return truth(cause, known) != Truth.FALSE;
    }

    private boolean isDefault(Element flow) {
        return from.element().getAttribute("default").equals(Elements.id(flow));
    }

    private static Truth truth(Element flow, Map<String, Object> known) {
        List<Element> conditions = Elements.children(flow, "conditionExpression");
        return conditions.isEmpty()
                ? Truth.TRUE
                : Condition.of(conditions.getFirst().getTextContent(), known);
    }
}
