package org.fairlight.workflow.hostile;

import static org.fairlight.workflow.hostile.Harmless.ANSWER;
import static org.fairlight.workflow.hostile.Harmless.CELL;
import static org.fairlight.workflow.hostile.Harmless.QUESTION;
import static org.fairlight.workflow.hostile.Harmless.TABLE;
import static org.fairlight.workflow.hostile.Harmless.TOP;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Every place in a decision table where the engine evaluates something, and every language it might be asked to do it in. */
final class HostileTables {

    private static final String NATIONS = "<text>\"ENGLAND\",\"WALES\"</text>";
    private static final Pattern ENDLESS = Pattern.compile("a in 1|again|\\*\\*");
    private static final List<String> SAID_IN_FEEL = List.of(
            "external {java: {class: \"" + Canaries.CLASS + "\", method signature: \"touch()\"}}",
            "function() external {java: {class: \"" + Canaries.CLASS + "\", method signature: \"touch()\"}}",
            "{run: function() external {java: {class: \"java.lang.Runtime\", method signature: \"getRuntime()\"}}}.run()",
            "for a in 1..1000000000, b in 1..1000000000 return a * b",
            "some a in 1..1000000000 satisfies a = 0",
            "{again: function(a) again(a), now: again(1)}.now",
            "now()",
            "today()",
            "random number()",
            "canary.touch()",
            "nation.class",
            "get value(nation, \"class\")",
            "`now`()",
            "9 ** 999999999",
            "string join(for a in 1..99999999 return \"a\")",
            "/* */ function(a) a",
            "// \nnow()",
            "\"\\u0024{}\" + string(now())",
            "${canary.touch()}",
            "#{''.class}");

    private HostileTables() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        places().forEach((place, xml) -> {
            for (String said : SAID_IN_FEEL) {
                all.add(table(
                        place + " in FEEL: " + said,
                        ENDLESS.matcher(said).find() ? Hostile.Means.ENDLESS : Hostile.Means.EXPRESSION,
                        xml.replace("@@", said.replace("<", "&lt;"))
                                .replace(" expressionLanguage=\"@language@\"", "")));
            }
            for (String[] script : Payloads.scripts()) {
                all.add(table(
                        place + " in " + script[0] + ": " + script[1],
                        Hostile.Means.SCRIPT,
                        xml.replace("@language@", script[0]).replace("@@", script[1])));
            }
        });
        for (String[] script : Payloads.scripts()) {
            all.add(table(
                    "all in " + script[0],
                    Hostile.Means.SCRIPT,
                    TABLE.replace("id=\"all\"", "id=\"all\" expressionLanguage=\"" + script[0] + "\"")
                            .replace(ANSWER, "<text>" + script[1] + "</text>")));
        }
        shapes().forEach((shape, xml) -> all.add(table(shape, Hostile.Means.CODE, xml)));
        return all;
    }

    private static Hostile table(String attempt, Hostile.Means means, String xml) {
        return Hostile.table(attempt, means, xml);
    }

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        String language = " expressionLanguage=\"@language@\"";
        places.put(
                "question",
                TABLE.replace("id=\"asking\"", "id=\"asking\"" + language).replace(QUESTION, "<text>@@</text>"));
        places.put(
                "cell", TABLE.replace("id=\"cell\"", "id=\"cell\"" + language).replace(CELL, "<text>@@</text>"));
        places.put(
                "answer",
                TABLE.replace("id=\"answer\"", "id=\"answer\"" + language).replace(ANSWER, "<text>@@</text>"));
        places.put(
                "values",
                TABLE.replace("id=\"nations\"", "id=\"nations\"" + language).replace(NATIONS, "<text>@@</text>"));
        return places;
    }

    private static Map<String, String> shapes() {
        Map<String, String> shapes = new LinkedHashMap<>();
        String logic = TABLE.replaceAll("(?s)<decisionTable.*</decisionTable>", "@@");
        shapes.put(
                "an expression for a table",
                logic.replace(
                        "@@",
                        "<literalExpression id=\"l\" expressionLanguage=\"juel\"><text>${''.class}</text>"
                                + "</literalExpression>"));
        shapes.put(
                "an expression in FEEL for a table",
                logic.replace("@@", "<literalExpression id=\"l\"><text>now()</text></literalExpression>"));
        shapes.put(
                "a call",
                logic.replace(
                        "@@",
                        "<invocation id=\"i\"><literalExpression id=\"l\"><text>f</text></literalExpression>"
                                + "</invocation>"));
        shapes.put(
                "a function of Java",
                TABLE.replace(
                        TOP,
                        "<businessKnowledgeModel id=\"k\" name=\"k\"><encapsulatedLogic kind=\"Java\"><context>"
                                + "<contextEntry><variable name=\"class\"/><literalExpression><text>\"" + Canaries.CLASS
                                + "\"</text></literalExpression></contextEntry></context></encapsulatedLogic>"
                                + "</businessKnowledgeModel>"));
        shapes.put(
                "a table from elsewhere",
                TABLE.replace(
                        TOP,
                        "<import namespace=\"urn:a\" name=\"a\" importType=\"http://www.omg.org/spec/DMN/20180521/MODEL/\""
                                + " locationURI=\"" + Canaries.address() + "\"/>"));
        shapes.put(
                "a fact from elsewhere",
                TABLE.replace(
                        "<decisionTable",
                        "<informationRequirement id=\"r\"><requiredInput href=\"" + Canaries.address()
                                + "#fact\"/></informationRequirement><decisionTable"));
        shapes.put(
                "another decision asked",
                TABLE.replace(
                        "<decisionTable",
                        "<informationRequirement id=\"r\"><requiredDecision href=\"#reply-clock\"/>"
                                + "</informationRequirement><decisionTable"));
        shapes.put(
                "a name for what is asked",
                TABLE.replace("id=\"asked\"", "id=\"asked\" camunda:inputVariable=\"canary\""));
        shapes.put(
                "a second table",
                TABLE.replace("</definitions>", "<decision id=\"no-blame-routing\" name=\"b\"/></definitions>"));
        shapes.put("another table's name", TABLE.replace("id=\"reply-clock\"", "id=\"no-blame-routing\""));
        shapes.put("time to live", TABLE.replace("\"P1D\"", "\"${canary.touch()}\""));
        shapes.put("words of processes", TABLE.replace("schema/1.0/dmn", "schema/1.0/bpmn"));
        shapes.put(
                "extension",
                TABLE.replace(
                        "<decisionTable",
                        "<extensionElements><camunda:script>a</camunda:script></extensionElements><decisionTable"));
        shapes.put(
                "a type of nobody",
                TABLE.replace(TOP, "<itemDefinition id=\"t\" name=\"t\"><typeRef>t</typeRef></itemDefinition>"));
        return shapes;
    }
}
