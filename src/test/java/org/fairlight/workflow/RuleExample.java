package org.fairlight.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * One of our models with a line of its text changed.
 *
 * @param elements what has to be marked on the picture
 */
record RuleExample(Model model, List<String> elements) {

    static final List<Model> OURS = new Models("file:processes/").all();

    static RuleExample in(String file) {
        Model model = OURS.stream()
                .filter(ours -> ours.fileName().equals(file))
                .findFirst()
                .orElseThrow();
        return new RuleExample(model, List.of());
    }

    RuleExample with(String from, String to) {
        assertThat(model.xml()).as(model.fileName()).contains(from);
        int at = model.xml().indexOf(from);
        String changed = model.xml().substring(0, at) + to + model.xml().substring(at + from.length());
        return new RuleExample(new Model(model.fileName(), changed), elements);
    }

    /** Something more in the process, put before the first of its parts. */
    RuleExample adding(String parts) {
        return with("<bpmn:startEvent ", parts + "<bpmn:startEvent ");
    }

    /** Leads a flow that is there to another element. */
    RuleExample leading(String source, String target, String to) {
        String begin = "sourceRef=\"" + source + "\" targetRef=\"";
        return with(begin + target + "\"", begin + to + "\"");
    }

    RuleExample cell(String id, String from, String to) {
        String begin = "\"" + id + "\">\n          <text>";
        return with(begin + from + "<", begin + to + "<");
    }

    RuleExample marks(String... ids) {
        return new RuleExample(model, List.of(ids));
    }

    List<Finding> findings() {
        return ModelRules.findings(model, OURS);
    }

    static String flow(String from, String to) {
        return "<bpmn:sequenceFlow id=\"%1$s-%2$s\" sourceRef=\"%1$s\" targetRef=\"%2$s\"/>".formatted(from, to);
    }

    static String flow(String from, String to, String condition) {
        return flow(from, to)
                .replace("/>", "><bpmn:conditionExpression>%s</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .formatted(condition);
    }

    static String gateway(String kind, String id) {
        return "<bpmn:%sGateway id=\"%s\" name=\"Which?\"/>".formatted(kind, id);
    }

    static String task(String id) {
        return "<bpmn:serviceTask id=\"%s\" name=\"Offer help\" camunda:delegateExpression=\"${offerHelp}\"/>"
                .formatted(id);
    }
}
