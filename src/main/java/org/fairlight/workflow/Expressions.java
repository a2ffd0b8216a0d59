package org.fairlight.workflow;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few shapes that an expression in a model may have; everything else is refused, whatever it says. */
final class Expressions {

    /** Far longer than a condition that anybody can read, and short enough to look at without running out of memory. */
    private static final int LONGEST = 500;

    private static final int DEEPEST = 5;

    private static final String NAME = "[a-z][A-Za-z]*";
    private static final String LITERAL = "'[A-Z_]+'|true|false|\\d{1,9}";
    private static final String TERM = "!?" + NAME + "|" + NAME + " (?:==|!=|<|>|<=|>=) (?:" + LITERAL + ")";
    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{\\(?(?:" + TERM + ")(?: (?:&&|\\|\\|) \\(?(?:" + TERM + ")\\)?)*\\)?}");
    private static final Pattern CLOCK =
            Pattern.compile("\\$\\{clock\\.(?:workingDays|partWay)\\((?:(" + NAME + ")|\\d{1,3}), nation\\)}");
    private static final Pattern DURATION =
            Pattern.compile("P(?=[\\dT])(?:\\d{1,4}D)?(?:T(?=\\d)(?:\\d{1,4}H)?(?:\\d{1,4}M)?(?:\\d{1,4}S)?)?");
    private static final Pattern WORD = Pattern.compile(NAME);
    private static final Pattern QUOTED_OR_NAME = Pattern.compile("'[^']*'|" + NAME);
    private static final Pattern CELL_PART = Pattern.compile(
            "\\s|\"[^\"\\\\\\p{Cc}]*\"|\\d{1,9}(?:\\.\\d{1,9})?|\\.\\.|[-+(),<>=!?\\[\\]]|[A-Za-z]\\w*");
    private static final Set<String> CELL_WORDS = Set.of("true", "false", "null", "not", "and", "or", "in", "between");
    private static final Set<String> TRUTH = Set.of("true", "false");

    private Expressions() {}

    /** Compares variables with literals, joined by and/or; names nothing else. */
    static boolean condition(String text) {
        return text.length() <= LONGEST
                && CONDITION.matcher(text).matches()
                && balanced(text, '(', ')')
                && QUOTED_OR_NAME
                        .matcher(text)
                        .results()
                        .map(found -> found.group())
                        .allMatch(Expressions::known);
    }

    private static boolean known(String word) {
        return word.startsWith("'") || TRUTH.contains(word) || Vocabulary.VARIABLES.contains(word);
    }

    /** So many working days from now, the number given or held by a variable. */
    static boolean clock(String text) {
        Matcher clock = CLOCK.matcher(text);
        return clock.matches() && (clock.group(1) == null || Vocabulary.VARIABLES.contains(clock.group(1)));
    }

    /** An ISO 8601 duration of days, hours, minutes and seconds. */
    static boolean duration(String text) {
        return DURATION.matcher(text).matches();
    }

    /** One word in the shape of a variable's name. */
    static boolean word(String text) {
        return WORD.matcher(text).matches();
    }

    /** Text that the engine takes as it stands. */
    static boolean plain(String text) {
        return !text.contains("${") && !text.contains("#{");
    }

    /**
     * One cell of a decision table: values, ranges, comparisons and variables. No function is among the words, so a table
     * cannot loop, look at the time, reach Java or answer differently the next time.
     */
    static boolean cell(String text) {
        if (text.length() > LONGEST || !balanced(text, '(', ')') || !balanced(text, '[', ']')) {
            return false;
        }
        Matcher part = CELL_PART.matcher(text);
        while (part.regionStart() < text.length()) {
            if (!part.lookingAt() || !cellPart(part.group())) {
                return false;
            }
            part.region(part.end(), text.length());
        }
        return true;
    }

    private static boolean cellPart(String part) {
        return !Character.isLetter(part.charAt(0)) || CELL_WORDS.contains(part) || Vocabulary.VARIABLES.contains(part);
    }

    /** Each opening has its closing after it, and they are not deep. */
    private static boolean balanced(String text, char opening, char closing) {
        int depth = 0;
        for (char character : text.toCharArray()) {
            depth += character == opening ? 1 : character == closing ? -1 : 0;
            if (depth < 0 || depth > DEEPEST) {
                return false;
            }
        }
        return depth == 0;
    }
}
