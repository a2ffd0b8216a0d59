package org.fairlight.workflow.drawn;

import java.util.List;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.ModelXml;
import org.fairlight.workflow.Rule;
import org.w3c.dom.Element;

/** Each step that is done by the program says what is done, once. */
final class Work {

    private static final String ONE_ANSWER = "singleEntry";

    private final Sheet sheet;

    Work(Sheet sheet) {
        this.sheet = sheet;
    }

    void look(Element scope) {
        for (Element node : Elements.nodes(scope)) {
            switch (Elements.kind(node)) {
                case "serviceTask", "businessRuleTask" -> does(node);
                case "callActivity" -> calls(node);
                default -> {}
            }
        }
    }

    private void does(Element task) {
        boolean step = !camunda(task, "delegateExpression").isEmpty();
        boolean table = !camunda(task, "decisionRef").isEmpty();
        if (!step && !table) {
            sheet.missing(
                    Rule.NOTHING_MISSING,
                    Elements.called(task) + " has nothing to do. Choose what it does, or take it out.",
                    task);
        }
        if (table
                && (camunda(task, "resultVariable").isEmpty()
                        || !camunda(task, "mapDecisionResult").equals(ONE_ANSWER))) {
            sheet.missing(
                    Rule.NOTHING_MISSING,
                    Elements.called(task)
                            + " asks a table and keeps no answer that anything later could use. Say where its one answer goes.",
                    task);
        }
        if (step && (table || !camunda(task, "resultVariable").isEmpty())) {
            sheet.missing(Elements.called(task) + " is to do two things. Choose what it does anew.", task);
        }
    }

    private void calls(Element call) {
        if (call.getAttribute("calledElement").isEmpty()) {
            sheet.missing(Elements.called(call) + " runs no process. Choose which one.", call);
        }
        for (Element extensions : Elements.children(call, "extensionElements")) {
            List<Element> lines = Elements.children(extensions, "in", "out");
            if (!lines.stream().allMatch(Work::isWhole)) {
                sheet.missing(
                        Elements.called(call) + " hands something over and does not say what. Take that line out.",
                        call);
            }
        }
    }

    private static boolean isWhole(Element line) {
        return line.getAttribute("variables").equals("all")
                || (Elements.kind(line).equals("in") && line.hasAttribute("businessKey"))
                || (!line.getAttribute("source").isEmpty()
                        && !line.getAttribute("target").isEmpty());
    }

    private static String camunda(Element element, String attribute) {
        return element.getAttributeNS(ModelXml.CAMUNDA, attribute);
    }
}
