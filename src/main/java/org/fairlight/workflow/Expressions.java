package org.fairlight.workflow;

import java.util.regex.Pattern;

/** The few shapes that an expression in a model may have; everything else is refused, whatever it says. */
class Expressions {

    private static final String NAME = "[a-z][A-Za-z]*";
    private static final String LITERAL = "'[A-Z_]+'|true|false|\\d+";
    private static final String TERM = "!?" + NAME + "|" + NAME + " (?:==|!=|<|>|<=|>=) (?:" + LITERAL + ")";
    static final Pattern CONDITION =
            Pattern.compile("\\$\\{\\(?(?:" + TERM + ")(?: (?:&&|\\|\\|) \\(?(?:" + TERM + ")\\)?)*\\)?}");
    static final Pattern CLOCK =
            Pattern.compile("\\$\\{clock\\.(?:workingDays|partWay)\\((?:" + NAME + "|\\d{1,3}), nation\\)}");
    static final Pattern DURATION = Pattern.compile("P(?:\\d{1,4}D)?(?:T(?:\\d{1,4}[HMS])+)?");
    static final Pattern CHANGING = Pattern.compile("\\b(now|today|random|external)\\b");
    static final Pattern WORD = Pattern.compile(NAME);

    private Expressions() {}
}
