package org.fairlight.reflection;

import java.util.List;

/** The kinds of discussion that the table {@code learning-response} can suggest (PSIRF toolkit; Schwartz rounds). */
public enum DiscussionKind {
    SWARM_HUDDLE(
            "Huddle (SWARM)",
            "A quarter of an hour where the work is done, within two days, with whoever is there.",
            "A short talk of about a quarter of an hour, where the care is given.",
            List.of(
                    "Setting the scene: we are here to learn, everybody speaks for themselves",
                    "What was the work like that day, and what is it like every day?",
                    "What helped, what got in the way?",
                    "One thing to keep, one thing to try")),
    AFTER_ACTION_REVIEW(
            "After action review",
            "An hour and four questions, for what went well as much as for what did not.",
            "A talk of about an hour: what was expected, what happened, and what we can learn from it.",
            List.of(
                    "What did we expect to happen?",
                    "What actually happened?",
                    "Why was there a difference?",
                    "What have we learned?")),
    MDT_REVIEW(
            "Review by several teams",
            "Everybody whose work meets in the story looks at several alike together.",
            "A talk between teams whose work meets in what you told us.",
            List.of(
                    "The stories, one after the other, in their own words",
                    "Where does our work meet, and what falls between?",
                    "What do the good days have in common?",
                    "What do we take to our teams?")),
    SCHWARTZ_ROUND(
            "Round in the style of Schwartz",
            "An hour to say how it felt to be part of it. Nobody solves anything.",
            "A quiet hour in which people say how it felt. Nobody has to solve anything.",
            List.of(
                    "Two or three of us tell our own story",
                    "What does it bring up for each of us?",
                    "What helps us to go on caring?",
                    "Closing: what we take with us")),
    THEMATIC_REVIEW(
            "Thematic review",
            "Several stories side by side, to see the pattern in them.",
            "A talk about your story and others like it, to see what they have in common.",
            List.of(
                    "Reading: what do the stories share?",
                    "What makes the theme appear, and what keeps it away?",
                    "What do we know already from elsewhere?",
                    "What have we learned?"));

    private final String title;
    private final String meaning;
    private final String invitation;
    private final List<String> agenda;

    DiscussionKind(String title, String meaning, String invitation, List<String> agenda) {
        this.title = title;
        this.meaning = meaning;
        this.invitation = invitation;
        this.agenda = agenda;
    }

    public String title() {
        return title;
    }

    /** What it is, in plain words. */
    public String meaning() {
        return meaning;
    }

    /** What it is, in words for the person who spoke. */
    String invitation() {
        return invitation;
    }

    public List<String> agenda() {
        return agenda;
    }
}
