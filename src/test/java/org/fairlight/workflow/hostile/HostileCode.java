package org.fairlight.workflow.hostile;

import static org.fairlight.workflow.hostile.Harmless.EXECUTABLE;
import static org.fairlight.workflow.hostile.Harmless.INSIDE;
import static org.fairlight.workflow.hostile.Harmless.PROCESS;
import static org.fairlight.workflow.hostile.Harmless.START;
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

/** Every place in a process where the engine loads a class, starts a program or runs a script. */
final class HostileCode {

    private static final String ACTIVITI = "http://activiti.org/bpmn";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private HostileCode() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        classes().forEach((name, xml) -> {
            for (String type : List.of(Canaries.CLASS, "java.lang.ProcessBuilder")) {
                all.add(code(name + ": " + type, xml.replace("@@", type)));
            }
        });
        classes().forEach((name, xml) -> {
            all.add(code(
                    name + " in the old engine's words",
                    xml.replace("@@", Canaries.CLASS).replace(CAMUNDA, ACTIVITI)));
            all.add(code(
                    name + " under another prefix",
                    xml.replace("@@", Canaries.CLASS).replace("camunda:", "x:").replace("xmlns:camunda", "xmlns:x")));
        });
        programs().forEach((name, xml) -> all.add(code(name, xml)));
        scripts().forEach((name, xml) -> {
            for (String[] script : Payloads.scripts()) {
                all.add(Hostile.process(
                        name + " in " + script[0] + ": " + script[1],
                        Hostile.Means.SCRIPT,
                        xml.replace("@language@", script[0]).replace("@@", script[1])));
            }
        });
        resources().forEach((name, xml) -> {
            for (String place : Payloads.places()) {
                all.add(Hostile.process(name + " from " + place, Hostile.Means.SCRIPT, xml.replace("@@", place)));
            }
        });
        return all;
    }

    private static Hostile code(String attempt, String xml) {
        return Hostile.process(attempt, Hostile.Means.CODE, xml);
    }

    private static Map<String, String> classes() {
        Map<String, String> places = new LinkedHashMap<>();
        for (String kind : List.of("serviceTask", "sendTask", "businessRuleTask")) {
            places.put("class of a " + kind, step("<bpmn:" + kind + " id=\"step\" camunda:class=\"@@\"/>"));
        }
        places.put(
                "class of a listener",
                insideStep(extension("<camunda:executionListener event=\"start\" class=\"@@\"/>")));
        places.put(
                "class of the process's listener",
                PROCESS.replace(INSIDE, extension("<camunda:executionListener event=\"start\" class=\"@@\"/>")));
        places.put(
                "class of a flow's listener",
                PROCESS.replace(
                        "targetRef=\"step\"/>",
                        "targetRef=\"step\">" + extension("<camunda:executionListener class=\"@@\"/>")
                                + "</bpmn:sequenceFlow>"));
        places.put(
                "class of a task listener",
                insideTask(extension("<camunda:taskListener event=\"create\" class=\"@@\"/>")));
        places.put("class of a task's form", task("camunda:formHandlerClass=\"@@\""));
        places.put(
                "class of a start form",
                PROCESS.replace(START, START.replace("/>", " camunda:formHandlerClass=\"@@\"/>")));
        places.put(
                "class of a check",
                insideTask(
                        extension("<camunda:formData><camunda:formField id=\"f\" type=\"string\"><camunda:validation>"
                                + "<camunda:constraint name=\"validator\" config=\"@@\"/>"
                                + "</camunda:validation></camunda:formField></camunda:formData>")));
        places.put(
                "class of a mapping",
                step(
                        "<bpmn:callActivity id=\"step\" calledElement=\"guardian\" camunda:variableMappingClass=\"@@\"/>"));
        places.put(
                "class of a sent message",
                PROCESS.replace(
                        Harmless.END,
                        "<bpmn:endEvent id=\"end\"><bpmn:messageEventDefinition camunda:class=\"@@\"/></bpmn:endEvent>"));
        return places;
    }

    private static Map<String, String> programs() {
        Map<String, String> programs = new LinkedHashMap<>();
        for (String type : List.of("shell", "SHELL", "Shell")) {
            programs.put(
                    "the " + type + " of the machine",
                    step("<bpmn:serviceTask id=\"step\" camunda:type=\"" + type + "\">"
                            + extension("<camunda:field name=\"command\" stringValue=\"touch\"/>"
                                    + "<camunda:field name=\"arg1\" stringValue=\"" + Canaries.file() + "\"/>"
                                    + "<camunda:field name=\"wait\" stringValue=\"true\"/>")
                            + "</bpmn:serviceTask>"));
        }
        for (String type : List.of("mail", "mule", "camel", "dmn", "external", "http-connector")) {
            programs.put(
                    "the engine's own " + type,
                    step("<bpmn:serviceTask id=\"step\" camunda:type=\"" + type + "\" camunda:topic=\"a\">"
                            + extension("<camunda:field name=\"to\" stringValue=\"a@b.invalid\"/>")
                            + "</bpmn:serviceTask>"));
        }
        programs.put(
                "a connector",
                step("<bpmn:serviceTask id=\"step\">"
                        + extension("<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId>"
                                + "<camunda:inputOutput><camunda:inputParameter name=\"url\">" + Canaries.address()
                                + "</camunda:inputParameter></camunda:inputOutput></camunda:connector>")
                        + "</bpmn:serviceTask>"));
        programs.put(
                "a web service",
                PROCESS.replace(
                        TOP,
                        "<bpmn:import importType=\"http://schemas.xmlsoap.org/wsdl/\" location=\"" + Canaries.address()
                                + "\" namespace=\"urn:a\"/>"));
        programs.put(
                "a schema of data",
                PROCESS.replace(
                        TOP,
                        "<bpmn:import importType=\"http://www.w3.org/2001/XMLSchema\" location=\"" + Canaries.address()
                                + "\" namespace=\"urn:a\"/>"));
        programs.put(
                "a sentence of properties",
                insideStep(extension(
                        "<camunda:properties><camunda:property name=\"a\" value=\"b\"/></camunda:properties>")));
        programs.put("a case", step("<bpmn:callActivity id=\"step\" camunda:caseRef=\"any\"/>"));
        programs.put(
                "a variable for whoever starts",
                PROCESS.replace(START, START.replace("/>", " camunda:initiator=\"a\"/>")));
        programs.put("another process's name", step("<bpmn:callActivity id=\"step\" calledElement=\"elsewhere\"/>"));
        programs.put("an element of nobody", PROCESS.replace(INSIDE, "<x:run xmlns:x=\"urn:x\"/>"));
        programs.put(
                "an attribute of nobody", PROCESS.replace(EXECUTABLE, EXECUTABLE + " xmlns:x=\"urn:x\" x:run=\"a\""));
        return programs;
    }

    private static Map<String, String> scripts() {
        Map<String, String> places = new LinkedHashMap<>();
        String script = "<camunda:script scriptFormat=\"@language@\">@@</camunda:script>";
        places.put(
                "script task",
                step(
                        "<bpmn:scriptTask id=\"step\" scriptFormat=\"@language@\"><bpmn:script>@@</bpmn:script></bpmn:scriptTask>"));
        places.put(
                "script in a condition",
                PROCESS.replace(
                        "targetRef=\"step\"/>",
                        "targetRef=\"step\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\""
                                + " language=\"@language@\">@@</bpmn:conditionExpression></bpmn:sequenceFlow>"));
        places.put(
                "script of a listener",
                insideStep(extension(
                        "<camunda:executionListener event=\"start\">" + script + "</camunda:executionListener>")));
        places.put(
                "script of a task listener",
                insideTask(extension("<camunda:taskListener event=\"create\">" + script + "</camunda:taskListener>")));
        places.put(
                "script of an input",
                insideStep(extension("<camunda:inputOutput><camunda:inputParameter name=\"nation\">" + script
                        + "</camunda:inputParameter></camunda:inputOutput>")));
        places.put(
                "script of an output",
                insideStep(extension("<camunda:inputOutput><camunda:outputParameter name=\"nation\">" + script
                        + "</camunda:outputParameter></camunda:inputOutput>")));
        places.put(
                "script of an event",
                step("<bpmn:intermediateCatchEvent id=\"step\"><bpmn:conditionalEventDefinition>"
                        + "<bpmn:condition xsi:type=\"bpmn:tFormalExpression\" language=\"@language@\">@@</bpmn:condition>"
                        + "</bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>"));
        return places;
    }

    private static Map<String, String> resources() {
        Map<String, String> places = new LinkedHashMap<>();
        String script = "<camunda:script scriptFormat=\"groovy\" resource=\"@@\"/>";
        places.put(
                "script task", step("<bpmn:scriptTask id=\"step\" scriptFormat=\"groovy\" camunda:resource=\"@@\"/>"));
        places.put(
                "condition",
                PROCESS.replace(
                        "targetRef=\"step\"/>",
                        "targetRef=\"step\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"groovy\""
                                + " camunda:resource=\"@@\"></bpmn:conditionExpression></bpmn:sequenceFlow>"));
        places.put(
                "listener",
                insideStep(extension(
                        "<camunda:executionListener event=\"start\">" + script + "</camunda:executionListener>")));
        places.put("form", task("").replace("\"clinician-review\"", "\"embedded:@@\""));
        places.put("form of the engine", task("").replace("\"clinician-review\"", "\"camunda-forms:@@\""));
        return places;
    }
}
