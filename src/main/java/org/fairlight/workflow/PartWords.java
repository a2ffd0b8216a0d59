package org.fairlight.workflow;

import static java.util.Map.entry;

import java.util.Map;
import org.w3c.dom.Element;

/** The parts of a file in words, since whoever draws a process knows none of their names; the name itself stands behind. */
final class PartWords {

    private static final String OTHER = "something that Fairlight does not know";
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("scriptTask", "a script"),
            entry("script", "a script"),
            entry("task", "a step that does not say who or what does it"),
            entry("manualTask", "a step that is done outside Fairlight"),
            entry("sendTask", "a step that sends something elsewhere"),
            entry("receiveTask", "a step that waits for something from elsewhere"),
            entry("transaction", "a box that can be undone as a whole"),
            entry("adHocSubProcess", "a box whose steps have no order"),
            entry("complexGateway", "a gateway with rules of its own"),
            entry("intermediateThrowEvent", "an event that tells others something"),
            entry("collaboration", "a picture of several pools"),
            entry("participant", "a pool"),
            entry("messageFlow", "a line between pools"),
            entry("laneSet", "lanes"),
            entry("lane", "a lane"),
            entry("dataObject", "data"),
            entry("dataObjectReference", "data"),
            entry("dataStoreReference", "a store of data"),
            entry("group", "a group"),
            entry("error", "an error that is caught or sent"),
            entry("errorEventDefinition", "an error that is caught or sent"),
            entry("escalation", "a call for somebody higher up"),
            entry("escalationEventDefinition", "a call for somebody higher up"),
            entry("signal", "a signal to everybody"),
            entry("signalEventDefinition", "a signal to everybody"),
            entry("compensateEventDefinition", "the undoing of a step"),
            entry("conditionalEventDefinition", "the wait for a condition"),
            entry("linkEventDefinition", "a jump to another place"),
            entry("cancelEventDefinition", "the undoing of a box"),
            entry("timeCycle", "a time that comes again and again"),
            entry("multiInstanceLoopCharacteristics", "a step that is done several times"),
            entry("standardLoopCharacteristics", "a step that is done several times"),
            entry("executionListener", "a program that listens"),
            entry("taskListener", "a program that listens"),
            entry("connector", "a call to another program"),
            entry("inputOutput", "values that are worked out on the way"),
            entry("formData", "a form that is drawn in the file"),
            entry("properties", "settings of another program"),
            entry("literalExpression", "a formula"),
            entry("businessKnowledgeModel", "a formula that others call"),
            entry("knowledgeSource", "a note on where knowledge comes from"),
            entry("conditionExpression", "a condition"),
            entry("timeDate", "a time"),
            entry("timeDuration", "a time"),
            entry("message", "a message"),
            entry("inputEntry", "a cell"),
            entry("outputEntry", "a cell"),
            entry("text", "a text"),
            entry("documentation", "a note"),
            entry("description", "a note"),
            entry("process", "the process"),
            entry("decision", "the table"),
            entry("decisionTable", "the table"),
            entry("definitions", "the file as a whole"));

    private PartWords() {}

    /** For example: a script (bpmn:scriptTask). */
    static String of(Element part) {
        return "%s (%s)".formatted(WORDS.getOrDefault(part.getLocalName(), OTHER), part.getTagName());
    }
}
