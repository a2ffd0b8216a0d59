package org.fairlight.masking;

/** What kind of thing was taken out of a text, and the words that stand in its place. */
public enum MaskKind {
    STAFF("member of staff"),
    PERSON("person"),
    NHS_NUMBER("NHS number"),
    PHONE("phone number"),
    EMAIL("e-mail address"),
    POSTCODE("postcode"),
    BIRTH_DATE("date of birth");

    private final String words;

    MaskKind(String words) {
        this.words = words;
    }

    boolean isName() {
        return this == STAFF || this == PERSON;
    }

    String words() {
        return words;
    }

    String placeholder() {
        return "[" + words + "]";
    }

    String placeholder(int number) {
        return "[" + words + " " + number + "]";
    }
}
