package org.fairlight.masking;

import java.util.Locale;

/** A word, a number or a placeholder; stop lies behind a possessive 's that end leaves out. */
record Token(Type type, int start, int end, int stop, String text, String key) {

    enum Type {
        WORD,
        NUMBER,
        NAME_MASKED,
        MASKED
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isPossessive() {
        return stop > end;
    }

    boolean startsUpper() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    boolean allUpper() {
        return startsUpper() && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    boolean isInitial() {
        return isWord() && text.length() == 1 && startsUpper();
    }
}
