package org.fairlight.workflow.hostile;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes a file here and there as chance has it: sometimes letters, mostly parts that mean something. */
final class Mutation {

    private static final Pattern VALUE = Pattern.compile("\"[^\"<>]*\"");
    private static final Pattern NAME = Pattern.compile("(?<=[ :<])[A-Za-z]+(?=[=> /])");
    private static final Pattern TEXT = Pattern.compile(">[^<>]+<");
    private static final Pattern ELEMENT = Pattern.compile("<[a-z]+:?[A-Za-z]+[^<>]*/>");
    private static final List<String> PARTS = List.of(
            "camunda:class=\"" + Canaries.CLASS + "\"",
            "camunda:expression=\"${canary.touch()}\"",
            "camunda:type=\"shell\"",
            "language=\"groovy\"",
            "xsi:type=\"bpmn:tFormalExpression\"",
            "xmlns:camunda=\"http://activiti.org/bpmn\"",
            "<bpmn:script>x</bpmn:script>",
            "<bpmn:documentation>${canary.touch()}</bpmn:documentation>",
            "<bpmn:extensionElements/>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?a?>",
            "&#36;",
            "&amp;",
            "{",
            "}",
            "\"",
            "'",
            "<",
            "/>",
            "\u200B",
            "\u0000");
    private static final List<String> VALUES = List.of(
            "${''.getClass().forName('" + Canaries.CLASS + "').newInstance()}",
            "#{canary.touch()}",
            "${readConsent}",
            "${mayHandle}",
            "P1D",
            "true",
            "consent",
            "step",
            "start",
            "on",
            "",
            "reply-clock");

    private final IntUnaryOperator chance;
    private final List<String> others;

    /**
     * @param chance a number from nought to below the one given
     * @param others files to take pieces from
     */
    Mutation(IntUnaryOperator chance, List<String> others) {
        this.chance = chance;
        this.others = others;
    }

    String of(String xml, int times) {
        String changed = xml;
        for (int i = 0; i < times; i++) {
            changed = once(changed);
        }
        return changed;
    }

    private String once(String xml) {
        return switch (chance.applyAsInt(8)) {
            case 0 -> inside(xml, VALUE, "\"" + any(VALUES) + "\"");
            case 1 -> inside(xml, NAME, name());
            case 2 -> inside(xml, TEXT, ">" + any(VALUES) + "<");
            case 3 -> at(xml, 0, any(PARTS));
            case 4 -> at(xml, chance.applyAsInt(20), "");
            case 5 -> inside(xml, ELEMENT, "");
            case 6 -> inside(xml, ELEMENT, piece(ELEMENT));
            default -> inside(xml, VALUE, piece(VALUE));
        };
    }

    private String name() {
        String name = piece(NAME);
        return name.isEmpty() ? "class" : name;
    }

    /** Something of that kind out of another file. */
    private String piece(Pattern kind) {
        List<String> pieces =
                kind.matcher(any(others)).results().map(MatchResult::group).toList();
        return pieces.isEmpty() ? "" : any(pieces);
    }

    private String inside(String xml, Pattern kind, String replacement) {
        List<MatchResult> found = kind.matcher(xml).results().toList();
        if (found.isEmpty()) {
            return xml;
        }
        MatchResult chosen = any(found);
        return xml.substring(0, chosen.start()) + replacement + xml.substring(chosen.end());
    }

    private String at(String xml, int length, String replacement) {
        int start = chance.applyAsInt(xml.length() + 1);
        return xml.substring(0, start) + replacement + xml.substring(Math.min(xml.length(), start + length));
    }

    private <T> T any(List<T> choices) {
        return choices.get(chance.applyAsInt(choices.size()));
    }
}
