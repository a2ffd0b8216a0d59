package org.fairlight.workflow.hostile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.fairlight.workflow.hostile.Harmless.END;
import static org.fairlight.workflow.hostile.Harmless.EXECUTABLE;
import static org.fairlight.workflow.hostile.Harmless.FLOW;
import static org.fairlight.workflow.hostile.Harmless.INSIDE;
import static org.fairlight.workflow.hostile.Harmless.PROCESS;
import static org.fairlight.workflow.hostile.Harmless.START;
import static org.fairlight.workflow.hostile.Harmless.STEP;
import static org.fairlight.workflow.hostile.Harmless.TABLE;
import static org.fairlight.workflow.hostile.Harmless.TOP;
import static org.fairlight.workflow.hostile.Harmless.insideStep;
import static org.fairlight.workflow.hostile.Harmless.step;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that go for whoever reads them: entities, bombs, other encodings, names that only look right. */
final class HostileXml {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private HostileXml() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        documentTypes().forEach((name, type) -> {
            all.add(process(
                    name + " in a process", PROCESS.replace(HEAD, HEAD + type).replace("\"Step\"", "\"&a;\"")));
            all.add(Hostile.table(
                    name + " in a table",
                    Hostile.Means.XML,
                    TABLE.replace(HEAD, HEAD + type).replace("\"Decision\"", "\"&a;\"")));
        });
        fetches().forEach((name, xml) -> all.add(process(name, xml)));
        shapes().forEach((name, xml) -> all.add(process(name, xml)));
        sizes().forEach((name, xml) -> all.add(process(name, xml)));
        letters().forEach((name, xml) -> all.add(process(name, xml)));
        all.addAll(encodings());
        all.add(Hostile.table("a process in a table's file", Hostile.Means.XML, PROCESS));
        all.add(process("a table in a process's file", TABLE));
        all.add(Hostile.process(
                "a process that calls itself",
                Hostile.Means.ENDLESS,
                step("<bpmn:callActivity id=\"step\" calledElement=\"consent\"/>")));
        return all;
    }

    private static Hostile process(String attempt, String xml) {
        return Hostile.process(attempt, Hostile.Means.XML, xml);
    }

    private static Map<String, String> documentTypes() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("an empty document type", "<!DOCTYPE a>");
        types.put("an entity", "<!DOCTYPE a [<!ENTITY a \"b\">]>");
        types.put("an entity from a file", "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>");
        types.put("an entity from a neighbour", "<!DOCTYPE a [<!ENTITY a SYSTEM \"" + Canaries.address() + "\">]>");
        types.put(
                "a parameter entity",
                "<!DOCTYPE a [<!ENTITY % b SYSTEM \"" + Canaries.address() + "\"> %b; <!ENTITY a \"b\">]>");
        types.put("a document type from a neighbour", "<!DOCTYPE a SYSTEM \"" + Canaries.address() + "\">");
        types.put("a public document type", "<!DOCTYPE a PUBLIC \"-//A//B\" \"" + Canaries.address() + "\">");
        types.put(
                "a billion laughs",
                "<!DOCTYPE a [<!ENTITY b0 \"laugh\">"
                        + IntStream.range(1, 12)
                                .mapToObj(i -> "<!ENTITY b%d \"%s\">".formatted(i, ("&b" + (i - 1) + ";").repeat(10)))
                                .collect(Collectors.joining())
                        + "<!ENTITY a \"&b11;\">]>");
        types.put(
                "one long laugh",
                "<!DOCTYPE a [<!ENTITY b \"" + "a".repeat(50_000) + "\"><!ENTITY a \"" + "&b;".repeat(20_000)
                        + "\">]>");
        types.put("a circle of entities", "<!DOCTYPE a [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>");
        types.put(
                "values given by the document type",
                "<!DOCTYPE a [<!ATTLIST b:serviceTask c CDATA \"d\"> <!ENTITY a \"b\">]>");
        return types;
    }

    private static Map<String, String> fetches() {
        Map<String, String> fetches = new LinkedHashMap<>();
        fetches.put(
                "a schema from a neighbour",
                PROCESS.replace(
                        "id=\"all\"", "id=\"all\" xsi:schemaLocation=\"urn:fairlight " + Canaries.address() + "\""));
        fetches.put(
                "a schema for a part of nobody",
                insideStep("<bpmn:extensionElements><x:a xmlns:x=\"urn:x\" xsi:schemaLocation=\"urn:x "
                        + Canaries.address() + "\"/></bpmn:extensionElements>"));
        fetches.put(
                "a schema without a namespace",
                PROCESS.replace(
                        "id=\"all\"", "id=\"all\" xsi:noNamespaceSchemaLocation=\"" + Canaries.address() + "\""));
        fetches.put(
                "a schema in a drawing",
                PROCESS.replace(
                        "</bpmn:definitions>",
                        "<bpmndi:BPMNDiagram xsi:schemaLocation=\"urn:x " + Canaries.address()
                                + "\"/></bpmn:definitions>"));
        fetches.put(
                "a part from a neighbour",
                PROCESS.replace(
                        TOP,
                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + Canaries.address()
                                + "\"/>"));
        fetches.put(
                "a part from a file, as text",
                insideStep("<bpmn:documentation><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\""
                        + " href=\"file:///etc/passwd\"/></bpmn:documentation>"));
        fetches.put(
                "a style sheet",
                PROCESS.replace(HEAD, HEAD + "<?xml-stylesheet href=\"" + Canaries.address() + "\"?>"));
        fetches.put(
                "an instruction inside", PROCESS.replace(INSIDE, "<?php system('touch " + Canaries.file() + "') ?>"));
        fetches.put("a type of nobody", PROCESS.replace(EXECUTABLE, EXECUTABLE + " xsi:type=\"bpmn:tProcess\""));
        fetches.put("nothing where a value was", PROCESS.replace(EXECUTABLE, EXECUTABLE + " xsi:nil=\"true\""));
        return fetches;
    }

    private static Map<String, String> shapes() {
        Map<String, String> shapes = new LinkedHashMap<>();
        String code = "<bpmn:serviceTask id=\"step\" camunda:class=\"" + Canaries.CLASS + "\"/>";
        shapes.put(
                "code in a drawing",
                PROCESS.replace(
                        "</bpmn:definitions>",
                        "<bpmndi:BPMNDiagram>" + code + "</bpmndi:BPMNDiagram></bpmn:definitions>"));
        shapes.put(
                "a process drawn",
                PROCESS.replace(
                        "</bpmn:definitions>",
                        "<di:process id=\"guardian\" isExecutable=\"true\">" + code
                                + "</di:process></bpmn:definitions>"));
        shapes.put("a step drawn", step("<di:serviceTask id=\"step\" camunda:class=\"" + Canaries.CLASS + "\"/>"));
        shapes.put("a drawing inside a step", insideStep("<bpmndi:BPMNShape id=\"s\"/>"));
        shapes.put(
                "an expression in a drawing",
                PROCESS.replace(
                        "</bpmn:definitions>", "<bpmndi:BPMNDiagram name=\"${canary.touch()}\"/></bpmn:definitions>"));
        shapes.put(
                "a second process",
                PROCESS.replace(
                        "</bpmn:definitions>",
                        "<bpmn:process id=\"guardian\" isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\">"
                                + "<bpmn:startEvent id=\"s2\"/></bpmn:process></bpmn:definitions>"));
        shapes.put("another process's name", PROCESS.replace("id=\"consent\"", "id=\"guardian\""));
        shapes.put("a process that does not run", PROCESS.replace(EXECUTABLE, "isExecutable=\"false\""));
        shapes.put("no process", PROCESS.replaceAll("(?s)<bpmn:process.*</bpmn:process>", ""));
        shapes.put(
                "no namespace",
                PROCESS.replace(" xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"", "")
                        .replace("bpmn:", ""));
        shapes.put("another namespace", PROCESS.replace("/BPMN/20100524/", "/BPMN/20999999/"));
        shapes.put(
                "a prefix bound again inside",
                step(
                        "<bpmn:serviceTask xmlns:camunda=\"urn:x\" id=\"step\" camunda:delegateExpression=\"${readConsent}\"/>"));
        shapes.put(
                "the engine's namespace as the default",
                step("<serviceTask xmlns=\"http://camunda.org/schema/1.0/bpmn\" id=\"step\" class=\"" + Canaries.CLASS
                        + "\"/>"));
        shapes.put("the same id twice", PROCESS.replace("id=\"off\"", "id=\"on\""));
        shapes.put("the same attribute twice", PROCESS.replace("id=\"on\"", "id=\"on\" id=\"on2\""));
        shapes.put("a condition cut by a comment", condition("${mayHandle<!-- -->.class}"));
        shapes.put("a condition in CDATA", condition("<![CDATA[${''.class}]]>"));
        shapes.put("a condition in an element", condition("<bpmn:documentation>${mayHandle}</bpmn:documentation>"));
        shapes.put("a condition round an element", condition("${may<bpmn:documentation>x</bpmn:documentation>Handle}"));
        shapes.put("a condition with a bean", condition("${dataSource}"));
        shapes.put("a condition with a step", condition("${readConsent}"));
        shapes.put("a condition with the execution", condition("${execution == 'A'}"));
        shapes.put("a condition that does not close", condition("${(mayHandle}"));
        shapes.put("text where none is", PROCESS.replace(INSIDE, "${canary.touch()}"));
        shapes.put("an open CDATA", PROCESS.replace(INSIDE, "<![CDATA["));
        shapes.put("an open comment", PROCESS.replace(INSIDE, "<!-- "));
        shapes.put("a flow from the process", PROCESS.replace("sourceRef=\"start\"", "sourceRef=\"consent\""));
        shapes.put("a flow from a flow", PROCESS.replace("sourceRef=\"start\"", "sourceRef=\"off\""));
        shapes.put(
                "a flow to a message",
                PROCESS.replace("targetRef=\"end\"", "targetRef=\"m\"")
                        .replace(TOP, "<bpmn:message id=\"m\" name=\"consent-given\"/>"));
        shapes.put("a way out that is a step", PROCESS.replace(STEP, STEP.replace("/>", " default=\"end\"/>")));
        shapes.put(
                "a message that is a step",
                PROCESS.replace(
                        STEP,
                        "<bpmn:intermediateCatchEvent id=\"step\"><bpmn:messageEventDefinition messageRef=\"start\"/>"
                                + "</bpmn:intermediateCatchEvent>"));
        shapes.put(
                "a reminder of a flow",
                PROCESS.replace(
                        END,
                        END
                                + "<bpmn:boundaryEvent id=\"late\" attachedToRef=\"on\"><bpmn:timerEventDefinition><bpmn:timeDuration>P1D"
                                + "</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>"));
        shapes.put("nothing", "");
        shapes.put("spaces", "   ");
        shapes.put("words", "This is not a process.");
        shapes.put("another kind of file", "{\"class\": \"" + Canaries.CLASS + "\"}");
        return shapes;
    }

    private static String condition(String condition) {
        return PROCESS.replace(
                FLOW,
                FLOW.replace(
                        "/>",
                        "><bpmn:conditionExpression>" + condition + "</bpmn:conditionExpression></bpmn:sequenceFlow>"));
    }

    private static Map<String, String> sizes() {
        Map<String, String> sizes = new LinkedHashMap<>();
        for (int depth : new int[] {45, 1_000, 20_000}) {
            sizes.put(
                    depth + " deep",
                    PROCESS.replace(INSIDE, "<bpmn:subProcess>".repeat(depth) + "</bpmn:subProcess>".repeat(depth)));
        }
        sizes.put(
                "deep in a drawing",
                PROCESS.replace(
                        "</bpmn:definitions>",
                        "<bpmndi:BPMNDiagram>".repeat(20_000) + "</bpmndi:BPMNDiagram>".repeat(20_000)
                                + "</bpmn:definitions>"));
        sizes.put("very many elements", PROCESS.replace(INSIDE, "<bpmn:endEvent/>".repeat(50_000)));
        sizes.put("too many characters", PROCESS.replace(INSIDE, " ".repeat(1_000_001)));
        sizes.put("a very long name", PROCESS.replace("\"Step\"", "\"" + "a".repeat(900_000) + "\""));
        sizes.put("a very long tag", PROCESS.replace(INSIDE, "<bpmn:" + "a".repeat(400_000) + "/>"));
        sizes.put("a very long condition", condition("${mayHandle" + " || mayHandle".repeat(50_000) + "}"));
        sizes.put("a deep condition", condition("${" + "(".repeat(20_000) + "mayHandle" + ")".repeat(20_000) + "}"));
        sizes.put(
                "a very long duration",
                step("<bpmn:intermediateCatchEvent id=\"step\"><bpmn:timerEventDefinition>"
                        + "<bpmn:timeDuration>PT" + "1H".repeat(50_000)
                        + "</bpmn:timeDuration></bpmn:timerEventDefinition>"
                        + "</bpmn:intermediateCatchEvent>"));
        sizes.put(
                "very many attributes",
                PROCESS.replace(
                        EXECUTABLE,
                        EXECUTABLE
                                + IntStream.range(0, 20_000)
                                        .mapToObj(i -> " a" + i + "=\"\"")
                                        .collect(Collectors.joining())));
        sizes.put(
                "very many namespaces",
                PROCESS.replace(
                        EXECUTABLE,
                        EXECUTABLE
                                + IntStream.range(0, 10_000)
                                        .mapToObj(i -> " xmlns:a" + i + "=\"urn:" + i + "\"")
                                        .collect(Collectors.joining())));
        sizes.put(
                "very many gateways",
                PROCESS.replace(
                        STEP,
                        "<bpmn:parallelGateway id=\"step\"/>"
                                + IntStream.range(0, 1_000)
                                        .mapToObj(i -> """
                                <bpmn:sequenceFlow id="f%1$d" sourceRef="step" targetRef="t%1$d"/>\
                                <bpmn:intermediateCatchEvent id="t%1$d"><bpmn:timerEventDefinition><bpmn:timeDuration>P1D\
                                </bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>\
                                <bpmn:sequenceFlow id="g%1$d" sourceRef="t%1$d" targetRef="end"/>""".formatted(i))
                                        .collect(Collectors.joining())));
        return sizes;
    }

    private static Map<String, String> letters() {
        Map<String, String> letters = new LinkedHashMap<>();
        for (String invisible :
                List.of("\u200B", "\u200D", "\u2060", "\u202E", "\u00AD", "\uFEFF", "\uE000", "\uFFFD", "\u0085")) {
            String code = "U+%04X".formatted((int) invisible.charAt(0));
            letters.put(code + " in an id", PROCESS.replace("\"step\"", "\"st" + invisible + "ep\""));
            letters.put(code + " in a name", PROCESS.replace("\"Step\"", "\"St" + invisible + "ep\""));
            letters.put(
                    code + " in an attribute's name",
                    PROCESS.replace("camunda:delegate", "camunda:dele" + invisible + "gate"));
            letters.put(code + " in a tag", PROCESS.replace("bpmn:serviceTask", "bpmn:service" + invisible + "Task"));
            letters.put(
                    code + " in a group",
                    step(Harmless.TASK).replace("\"clinician\"", "\"clini" + invisible + "cian\""));
            letters.put(code + " in a condition", condition("${may" + invisible + "Handle}"));
        }
        letters.put("a letter of another alphabet in an id", PROCESS.replace("\"step\"", "\"st\u0435p\""));
        letters.put(
                "a letter of another alphabet in an attribute",
                PROCESS.replace("delegateExpression", "delegat\u0435Expression"));
        letters.put("a letter of another alphabet in a tag", PROCESS.replace("serviceTask", "serviceT\u0430sk"));
        letters.put("a letter of another alphabet in a step", PROCESS.replace("${readConsent}", "${readC\u043Ensent}"));
        letters.put("a wide bracket", condition("$\uFF5BmayHandle\uFF5D"));
        letters.put("a wide dollar", condition("\uFF04{mayHandle}"));
        letters.put("wide quotes", condition("${kind == \u2018PRAISE\u2019}"));
        letters.put("digits of another alphabet", condition("${reviewDays == \u0661}"));
        letters.put("half a pair", PROCESS.replace("\"Step\"", "\"&#xD800;\""));
        letters.put("a character of nothing", PROCESS.replace("\"Step\"", "\"&#0;\""));
        letters.put("a bell", PROCESS.replace("\"Step\"", "\"\u0007\""));
        letters.put("an escape of other alphabets", PROCESS.replace("\"Step\"", "\"\u001B$B\""));
        letters.put("spaces round a group", step(Harmless.TASK).replace("\"clinician\"", "\" clinician\""));
        letters.put("two groups", step(Harmless.TASK).replace("\"clinician\"", "\"clinician,guardian\""));
        letters.put("a group in capitals", step(Harmless.TASK).replace("\"clinician\"", "\"CLINICIAN\""));
        letters.put("a truth in capitals", step(STEP.replace("/>", " camunda:asyncBefore=\"TRUE\"/>")));
        letters.put("a start in capitals", PROCESS.replace(START, START.replace("startEvent", "StartEvent")));
        return letters;
    }

    private static List<Hostile> encodings() {
        List<Hostile> encodings = new ArrayList<>();
        for (String named : List.of(
                "UTF-16",
                "UTF-16BE",
                "UTF-16LE",
                "UTF-32",
                "UTF-7",
                "ISO-8859-1",
                "US-ASCII",
                "windows-1252",
                "Shift_JIS",
                "ISO-2022-JP",
                "ISO-2022-KR",
                "GB18030",
                "Big5",
                "EUC-JP",
                "IBM037",
                "IBM1047",
                "x-MacSymbol",
                "CESU-8",
                "x-UTF-16LE-BOM",
                "SCSU",
                "no-such-thing")) {
            encodings.add(process("said to be " + named, PROCESS.replace("UTF-8", named)));
        }
        for (String real :
                List.of("UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "ISO-8859-1", "IBM037", "IBM1047", "Shift_JIS")) {
            byte[] bytes = PROCESS.replace("UTF-8", real)
                    .replace("\"Step\"", "\"Caf\u00E9\"")
                    .replace("${readConsent}", "${''.class}")
                    .getBytes(Charset.forName(real));
            encodings.add(new Hostile("written in " + real, Hostile.Means.XML, "consent.bpmn", bytes));
        }
        encodings.add(new Hostile(
                "written in UTF-16 and said to be UTF-8", Hostile.Means.XML, "consent.bpmn", PROCESS.getBytes(UTF_16)));
        encodings.add(new Hostile(
                "marked at its beginning", Hostile.Means.XML, "consent.bpmn", ("\uFEFF" + PROCESS).getBytes(UTF_8)));
        encodings.add(process("XML 1.1", PROCESS.replace("version=\"1.0\"", "version=\"1.1\"")));
        encodings.add(process("XML 2.0", PROCESS.replace("version=\"1.0\"", "version=\"2.0\"")));
        byte[] broken = PROCESS.getBytes(UTF_8);
        broken[PROCESS.indexOf("Step")] = (byte) 0xC0;
        encodings.add(new Hostile("a letter that is not UTF-8", Hostile.Means.XML, "consent.bpmn", broken));
        return encodings;
    }
}
