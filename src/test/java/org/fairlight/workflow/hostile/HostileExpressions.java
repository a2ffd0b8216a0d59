package org.fairlight.workflow.hostile;

import static org.fairlight.workflow.hostile.Harmless.END;
import static org.fairlight.workflow.hostile.Harmless.EXECUTABLE;
import static org.fairlight.workflow.hostile.Harmless.INSIDE;
import static org.fairlight.workflow.hostile.Harmless.PROCESS;
import static org.fairlight.workflow.hostile.Harmless.START;
import static org.fairlight.workflow.hostile.Harmless.STEP;
import static org.fairlight.workflow.hostile.Harmless.TOP;
import static org.fairlight.workflow.hostile.Harmless.extension;
import static org.fairlight.workflow.hostile.Harmless.insideStep;
import static org.fairlight.workflow.hostile.Harmless.insideTask;
import static org.fairlight.workflow.hostile.Harmless.step;
import static org.fairlight.workflow.hostile.Harmless.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every place in a process where the engine evaluates an expression, and what could be written there. */
final class HostileExpressions {

    private static final String HERE = "@@";
    private static final int EACH_PLACE = 4;

    private HostileExpressions() {}

    static List<Hostile> all() {
        List<String> payloads = Payloads.expressions();
        List<Hostile> all = new ArrayList<>();
        int next = 0;
        for (Map.Entry<String, String> place : places().entrySet()) {
            all.add(at(place, payloads.getFirst()));
            for (int i = 1; i < EACH_PLACE; i++) {
                all.add(at(place, payloads.get(1 + next++ % (payloads.size() - 1))));
            }
        }
        for (String name : List.of("service expression", "task name", "condition", "due date")) {
            Map.Entry<String, String> place = Map.entry(name, places().get(name));
            payloads.forEach(payload -> all.add(at(place, payload)));
            Payloads.disguises().forEach(payload -> all.add(at(place, payload)));
        }
        return all;
    }

    /** Every payload and every disguise at every place: too many to be played by an engine, not too many to be looked at. */
    static Stream<Hostile> everywhere() {
        List<String> payloads = Stream.of(Payloads.expressions(), Payloads.disguises())
                .flatMap(List::stream)
                .toList();
        return places().entrySet().stream().flatMap(place -> payloads.stream().map(payload -> at(place, payload)));
    }

    private static Hostile at(Map.Entry<String, String> place, String payload) {
        return Hostile.process(
                place.getKey() + ": " + payload,
                Hostile.Means.EXPRESSION,
                place.getValue().replace(HERE, payload));
    }

    static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        service(places);
        person(places);
        listeners(places);
        mappings(places);
        events(places);
        calls(places);
        return places;
    }

    private static void service(Map<String, String> places) {
        places.put("service expression", step("<bpmn:serviceTask id=\"step\" camunda:expression=\"@@\"/>"));
        places.put("service delegate", step("<bpmn:serviceTask id=\"step\" camunda:delegateExpression=\"@@\"/>"));
        places.put("send task", step("<bpmn:sendTask id=\"step\" camunda:expression=\"@@\"/>"));
        places.put("rule expression", step("<bpmn:businessRuleTask id=\"step\" camunda:expression=\"@@\"/>"));
        places.put(
                "decision's name",
                step("<bpmn:businessRuleTask id=\"step\" name=\"Step\" camunda:decisionRef=\"@@\"/>"));
        places.put(
                "decision's version",
                step("<bpmn:businessRuleTask id=\"step\" camunda:decisionRef=\"reply-clock\""
                        + " camunda:decisionRefBinding=\"version\" camunda:decisionRefVersion=\"@@\"/>"));
        places.put(
                "decision's tenant",
                step("<bpmn:businessRuleTask id=\"step\" camunda:decisionRef=\"reply-clock\""
                        + " camunda:decisionRefTenantId=\"@@\"/>"));
        places.put("job priority", more("camunda:asyncBefore=\"true\" camunda:jobPriority=\"@@\""));
        places.put(
                "job priority of the process", PROCESS.replace(EXECUTABLE, EXECUTABLE + " camunda:jobPriority=\"@@\""));
        places.put("topic", step("<bpmn:serviceTask id=\"step\" camunda:type=\"external\" camunda:topic=\"@@\"/>"));
        places.put(
                "priority of other machines' work",
                step("<bpmn:serviceTask id=\"step\" camunda:type=\"external\" camunda:topic=\"a\""
                        + " camunda:taskPriority=\"@@\"/>"));
        places.put(
                "error of other machines' work",
                step("<bpmn:serviceTask id=\"step\" camunda:type=\"external\" camunda:topic=\"a\">"
                        + extension("<camunda:errorEventDefinition id=\"e\" errorRef=\"x\" expression=\"@@\"/>")
                        + "</bpmn:serviceTask>"));
        places.put(
                "retry",
                insideStep(extension("<camunda:failedJobRetryTimeCycle>@@</camunda:failedJobRetryTimeCycle>"))
                        .replace("id=\"step\"", "id=\"step\" camunda:asyncBefore=\"true\""));
        places.put(
                "mail",
                step("<bpmn:serviceTask id=\"step\" camunda:type=\"mail\">"
                        + extension("<camunda:field name=\"to\" expression=\"@@\"/>"
                                + "<camunda:field name=\"text\" stringValue=\"x\"/>")
                        + "</bpmn:serviceTask>"));
        places.put("time to live", PROCESS.replace("\"P1D\"", "\"@@\""));
        places.put("version tag", PROCESS.replace(EXECUTABLE, EXECUTABLE + " camunda:versionTag=\"@@\""));
        places.put("starters", PROCESS.replace(EXECUTABLE, EXECUTABLE + " camunda:candidateStarterUsers=\"@@\""));
        places.put(
                "starter groups", PROCESS.replace(EXECUTABLE, EXECUTABLE + " camunda:candidateStarterGroups=\"@@\""));
    }

    private static void person(Map<String, String> places) {
        places.put("task name", task("").replace("name=\"Step\"", "name=\"@@\""));
        places.put("task description", insideTask("<bpmn:documentation>@@</bpmn:documentation>"));
        for (String attribute : List.of("assignee", "candidateUsers", "followUpDate", "priority", "formRef")) {
            places.put("task " + attribute, task("camunda:" + attribute + "=\"@@\" camunda:formRefBinding=\"latest\""));
        }
        places.put("due date", task("").replace("${clock.workingDays(3, nation)}", HERE));
        places.put("group", task("").replace("\"clinician\"", "\"@@\""));
        places.put("form", task("").replace("\"clinician-review\"", "\"@@\""));
        for (String kind : List.of("humanPerformer", "potentialOwner")) {
            places.put(
                    "task " + kind,
                    insideTask("<bpmn:%1$s><bpmn:resourceAssignmentExpression><bpmn:formalExpression>@@".formatted(kind)
                            + "</bpmn:formalExpression></bpmn:resourceAssignmentExpression></bpmn:%1$s>"
                                    .formatted(kind)));
        }
        places.put(
                "form field",
                insideTask(extension("<camunda:formData><camunda:formField id=\"f\" type=\"string\" label=\"@@\""
                        + " defaultValue=\"@@\"/></camunda:formData>")));
        places.put(
                "form property",
                insideTask(extension("<camunda:formProperty id=\"f\" type=\"string\" expression=\"@@\"/>")));
        places.put(
                "start form",
                PROCESS.replace(
                        START,
                        START.replace(
                                "/>",
                                ">"
                                        + extension("<camunda:formData><camunda:formField id=\"f\" type=\"string\""
                                                + " defaultValue=\"@@\"/></camunda:formData>")
                                        + "</bpmn:startEvent>")));
        places.put("start form key", PROCESS.replace(START, START.replace("/>", " camunda:formKey=\"@@\"/>")));
    }

    private static void listeners(Map<String, String> places) {
        for (String kind : List.of("expression", "delegateExpression")) {
            String listener = "<camunda:executionListener event=\"%s\" " + kind + "=\"@@\"/>";
            places.put("step " + kind, insideStep(extension(listener.formatted("start"))));
            places.put("step's end " + kind, insideStep(extension(listener.formatted("end"))));
            places.put("process " + kind, PROCESS.replace(INSIDE, extension(listener.formatted("start"))));
            places.put(
                    "flow " + kind,
                    PROCESS.replace(
                            "targetRef=\"step\"/>",
                            "targetRef=\"step\">" + extension(listener.formatted("take")) + "</bpmn:sequenceFlow>"));
            for (String event : List.of("create", "assignment", "complete", "update", "delete")) {
                places.put(
                        "task " + event + " " + kind,
                        insideTask(extension("<camunda:taskListener event=\"" + event + "\" " + kind + "=\"@@\"/>")));
            }
        }
        places.put(
                "task timeout",
                insideTask(extension("<camunda:taskListener event=\"timeout\" id=\"late\" expression=\"@@\">"
                        + "<bpmn:timerEventDefinition><bpmn:timeDuration>@@</bpmn:timeDuration>"
                        + "</bpmn:timerEventDefinition></camunda:taskListener>")));
    }

    private static void mappings(Map<String, String> places) {
        for (String way : List.of("inputParameter", "outputParameter")) {
            String parameter =
                    "<camunda:inputOutput><camunda:%1$s name=\"nation\">%2$s</camunda:%1$s></camunda:inputOutput>";
            places.put(way, insideStep(extension(parameter.formatted(way, HERE))));
            places.put(
                    way + " list",
                    insideStep(extension(parameter.formatted(
                            way, "<camunda:list><camunda:value>@@</camunda:value></camunda:list>"))));
            places.put(
                    way + " map",
                    insideStep(extension(parameter.formatted(
                            way, "<camunda:map><camunda:entry key=\"@@\">@@</camunda:entry></camunda:map>"))));
        }
        String loop = "<bpmn:multiInstanceLoopCharacteristics%s>%s</bpmn:multiInstanceLoopCharacteristics>";
        places.put(
                "loop over",
                insideStep(loop.formatted(" camunda:collection=\"@@\" camunda:elementVariable=\"a\"", "")));
        places.put("loop times", insideStep(loop.formatted("", "<bpmn:loopCardinality>@@</bpmn:loopCardinality>")));
        places.put(
                "loop until",
                insideStep(loop.formatted(
                        "",
                        "<bpmn:loopCardinality>2</bpmn:loopCardinality>"
                                + "<bpmn:completionCondition>@@</bpmn:completionCondition>")));
        places.put("loop input", insideStep(loop.formatted("", "<bpmn:loopDataInputRef>@@</bpmn:loopDataInputRef>")));
        places.put(
                "condition",
                PROCESS.replace(
                        "targetRef=\"step\"/>",
                        "targetRef=\"step\"><bpmn:conditionExpression>@@</bpmn:conditionExpression></bpmn:sequenceFlow>"));
    }

    private static void events(Map<String, String> places) {
        for (String kind : List.of("timeDate", "timeDuration", "timeCycle")) {
            String timer =
                    "<bpmn:timerEventDefinition><bpmn:%1$s>@@</bpmn:%1$s></bpmn:timerEventDefinition>".formatted(kind);
            places.put("wait " + kind, wait("", timer));
            places.put(
                    "reminder " + kind,
                    task("").replace(
                                    END,
                                    END + "<bpmn:boundaryEvent id=\"late\" attachedToRef=\"step\">" + timer
                                            + "</bpmn:boundaryEvent>"));
            places.put(
                    "start " + kind, PROCESS.replace(START, START.replace("/>", ">" + timer + "</bpmn:startEvent>")));
        }
        places.put(
                "message name",
                wait("<bpmn:message id=\"m\" name=\"@@\"/>", "<bpmn:messageEventDefinition messageRef=\"m\"/>"));
        places.put(
                "signal name",
                wait("<bpmn:signal id=\"m\" name=\"@@\"/>", "<bpmn:signalEventDefinition signalRef=\"m\"/>"));
        places.put(
                "condition event",
                wait(
                        "",
                        "<bpmn:conditionalEventDefinition><bpmn:condition>@@</bpmn:condition>"
                                + "</bpmn:conditionalEventDefinition>"));
        places.put(
                "thrown signal",
                end("<bpmn:signal id=\"m\" name=\"@@\"/>", "<bpmn:signalEventDefinition signalRef=\"m\"/>"));
        places.put(
                "error",
                end(
                        "<bpmn:error id=\"m\" name=\"m\" errorCode=\"@@\" camunda:errorMessage=\"@@\"/>",
                        "<bpmn:errorEventDefinition errorRef=\"m\"/>"));
        places.put(
                "escalation",
                end(
                        "<bpmn:escalation id=\"m\" name=\"@@\" escalationCode=\"@@\"/>",
                        "<bpmn:escalationEventDefinition escalationRef=\"m\"/>"));
        places.put(
                "sent message",
                end(
                        "<bpmn:message id=\"m\" name=\"consent-given\"/>",
                        "<bpmn:messageEventDefinition messageRef=\"m\" camunda:expression=\"@@\"/>"));
    }

    private static void calls(Map<String, String> places) {
        places.put("called process", step("<bpmn:callActivity id=\"step\" calledElement=\"@@\"/>"));
        for (String attribute : List.of(
                "calledElementVersion", "calledElementTenantId", "caseRef", "variableMappingDelegateExpression")) {
            places.put(
                    attribute,
                    step("<bpmn:callActivity id=\"step\" calledElement=\"guardian\" camunda:calledElementBinding="
                            + "\"version\" camunda:" + attribute + "=\"@@\"/>"));
        }
        for (String inside : List.of(
                "in businessKey=\"@@\"", "in sourceExpression=\"@@\" target=\"nation\"",
                "out sourceExpression=\"@@\" target=\"nation\"", "in source=\"@@\" target=\"nation\"")) {
            places.put(
                    "called with " + inside,
                    step("<bpmn:callActivity id=\"step\" calledElement=\"guardian\">"
                            + extension("<camunda:" + inside + "/>") + "</bpmn:callActivity>"));
        }
    }

    private static String more(String attributes) {
        return step(STEP.replace("/>", " " + attributes + "/>"));
    }

    private static String wait(String top, String inside) {
        return step("<bpmn:intermediateCatchEvent id=\"step\">" + inside + "</bpmn:intermediateCatchEvent>")
                .replace(TOP, top);
    }

    private static String end(String top, String inside) {
        return PROCESS.replace(TOP, top).replace(END, END.replace("/>", ">" + inside + "</bpmn:endEvent>"));
    }
}
