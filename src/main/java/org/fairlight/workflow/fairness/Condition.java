package org.fairlight.workflow.fairness;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a condition says when only some of the facts are known; what cannot be read may go either way. */
final class Condition {

    /** Three-valued, as not every fact is known. */
    enum Truth {
        FALSE,
        UNKNOWN,
        TRUE;

        Truth not() {
            return values()[TRUE.ordinal() - ordinal()];
        }
    }

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(&&|\\|\\||[()]|!?[a-z]\\w*(?: *(?:==|!=|<=|>=|<|>) *(?:'[^']*'|\\w+))?)");
    private static final Pattern TERM = Pattern.compile("(!?)([a-z]\\w*)(?: *(==|!=|<=|>=|<|>) *('[^']*'|\\w+))?");

    private final Map<String, Object> known;
    private final Matcher tokens;
    private String next = "";
    private boolean readable = true;

    private Condition(String inside, Map<String, Object> known) {
        this.known = known;
        this.tokens = TOKEN.matcher(inside);
        advance();
    }

    static Truth of(String expression, Map<String, Object> known) {
        String text = expression.strip();
        if (!text.startsWith("${") || !text.endsWith("}")) {
            return Truth.UNKNOWN;
        }
        Condition condition = new Condition(text.substring(2, text.length() - 1), known);
        Truth truth = condition.either();
        return condition.readable && condition.next.isEmpty() ? truth : Truth.UNKNOWN;
    }

    private Truth either() {
        Truth truth = both();
        while (next.equals("||")) {
            advance();
            Truth other = both();
            truth = truth.compareTo(other) > 0 ? truth : other;
        }
        return truth;
    }

    private Truth both() {
        Truth truth = one();
        while (next.equals("&&")) {
            advance();
            Truth other = one();
            truth = truth.compareTo(other) < 0 ? truth : other;
        }
        return truth;
    }

    private Truth one() {
        if (next.equals("(")) {
            advance();
            Truth inside = either();
            readable &= next.equals(")");
            advance();
            return inside;
        }
        Matcher term = TERM.matcher(next);
        if (!term.matches()) {
            readable = false;
            return Truth.UNKNOWN;
        }
        advance();
        Truth truth = term(term);
        return term.group(1).isEmpty() ? truth : truth.not();
    }

    private Truth term(Matcher term) {
        Object value = known.get(term.group(2));
        if (value == null) {
            return Truth.UNKNOWN;
        }
        String compared = term.group(4) == null ? "true" : term.group(4).replace("'", "");
        boolean same = value.toString().equals(compared);
        return switch (String.valueOf(term.group(3))) {
            case "null", "==" -> same ? Truth.TRUE : Truth.FALSE;
            case "!=" -> same ? Truth.FALSE : Truth.TRUE;
            default -> Truth.UNKNOWN;
        };
    }

    private void advance() {
        boolean ended = tokens.regionStart() == tokens.regionEnd();
        if (!ended && tokens.lookingAt()) {
            next = tokens.group(1);
            tokens.region(tokens.end(), tokens.regionEnd());
        } else {
            readable &= ended;
            next = "";
        }
    }
}
