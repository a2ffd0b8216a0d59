package org.fairlight.journey;

/** Who else can be recognised in a photo or film: a role, never a name. */
public enum Recognisable {
    NOBODY("Nobody after all"),
    STAFF("A member of staff"),
    PATIENT("Another patient"),
    RELATIVE("A relative or carer"),
    VISITOR("A visitor or passer-by"),
    CANNOT_TELL("I cannot tell");

    private final String title;

    Recognisable(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether there is anybody to ask; what nobody can tell stays hidden. */
    public boolean isSomebody() {
        return this != NOBODY && this != CANNOT_TELL;
    }
}
