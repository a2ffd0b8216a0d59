package org.fairlight.workflow.fairness;

import org.fairlight.workflow.Variable;

/** What must open the guardian's door, whatever else a story says. */
enum Worry {
    SAFEGUARDING(Variable.SAFEGUARDING, true, "someone may be unsafe"),
    SERIOUS_HARM(Variable.HARM, "SERIOUS", "someone was seriously harmed"),
    CONDUCT(Variable.CONDUCT, true, "it is about how one person acted");

    private final Variable fact;
    private final Object value;
    private final String words;

    Worry(Variable fact, Object value, String words) {
        this.fact = fact;
        this.value = value;
        this.words = words;
    }

    String fact() {
        return fact.id();
    }

    Object value() {
        return value;
    }

    String words() {
        return words;
    }
}
