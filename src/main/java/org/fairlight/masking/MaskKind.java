package org.fairlight.masking;

/** What was taken out of a text, and the words that stand in its place. */
public enum MaskKind {
    STAFF_NAME("member of staff"),
    PERSON_NAME("person"),
    NHS_NUMBER("NHS number"),
    PHONE("phone number"),
    EMAIL("e-mail address"),
    POSTCODE("postcode"),
    DATE_OF_BIRTH("date of birth");

    private final String words;

    MaskKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Only people are numbered, so that a reader can tell one from another. */
    public boolean isNumbered() {
        return this == STAFF_NAME || this == PERSON_NAME;
    }

    String placeholder() {
        return "[" + words + "]";
    }

    String placeholder(int number) {
        return "[" + words + " " + number + "]";
    }
}
