package org.fairlight.journey.secondlook;

/** Why the masked words are not enough. */
public enum LookNeed {
    MEANING_LOST("Hiding names took something away that is needed to understand it"),
    PLACE_OR_TIME("A place or a time is hidden without which nothing can be changed"),
    SEEMS_WRONG("The masked words say something that cannot be right"),
    SOMETHING_ELSE("Something else");

    private final String title;

    LookNeed(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
