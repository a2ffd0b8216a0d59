package org.fairlight.reflection;

/** What somebody said to an invitation; nobody has to give a reason. */
public enum InvitationAnswer {
    OPEN("Not answered yet", "Has not answered yet"),
    COMING("Coming", "Would like to come"),
    NOT_COMING("Not this time", "Would rather not come");

    private final String title;
    private final String ofThePerson;

    InvitationAnswer(String title, String ofThePerson) {
        this.title = title;
        this.ofThePerson = ofThePerson;
    }

    public String title() {
        return title;
    }

    /** The same answer when the person who spoke gave it: "Would like to come". */
    public String ofThePerson() {
        return ofThePerson;
    }
}
