package org.fairlight.workflow.tables;

import java.util.Arrays;
import java.util.Optional;

/** What a table does when several rows fit; only those that give one answer. */
public enum HitPolicy {
    FIRST("The first row that fits decides"),
    UNIQUE("Exactly one row fits"),
    ANY("Several rows may fit, if they all say the same");

    private final String words;

    HitPolicy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** @param text as it stands in a model, where nothing means {@link #UNIQUE}; empty for any other policy of DMN */
    static Optional<HitPolicy> read(String text) {
        return text.isEmpty()
                ? Optional.of(UNIQUE)
                : Arrays.stream(values())
                        .filter(policy -> policy.name().equals(text))
                        .findFirst();
    }
}
