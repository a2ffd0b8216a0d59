package org.fairlight.review;

/** The six elements of a work system (SEIPS, Carayon and colleagues), each with a few examples in plain words. */
public enum Element {
    PERSONS("The people", "needs, skills, tiredness, languages, who was there"),
    TASKS("The tasks", "how much at once, interruptions, hand-overs, time"),
    TOOLS("Tools and technology", "computers, equipment, forms, signs, phones"),
    ORGANISATION("The organisation", "staffing, rotas, training, how teams work together"),
    INTERNAL_ENVIRONMENT("The place", "noise, light, space, layout, where things are kept"),
    EXTERNAL_ENVIRONMENT("The world outside", "rules, targets, other services, transport, the season");

    private final String title;
    private final String examples;

    Element(String title, String examples) {
        this.title = title;
        this.examples = examples;
    }

    public String title() {
        return title;
    }

    public String examples() {
        return examples;
    }
}
