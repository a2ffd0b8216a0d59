package org.fairlight.workflow;

/**
 * What is asked of every model. A rule's id stays for ever: it stands in checks, in approvals and in the guide. None can be
 * switched off.
 */
public enum Rule {
    READABLE("SAFE-01", "A file that cannot be read to its end may hide something."),
    KNOWN_ELEMENTS(
            "SAFE-02", "Only steps whose effect is known may run, so that a drawing can never become a program."),
    KNOWN_SETTINGS("SAFE-03", "A setting can call code; only those with a known effect may be used."),
    SIMPLE_CONDITIONS("SAFE-04", "A condition compares facts of the story and does nothing else."),

    NEVER_STUCK("SOUND-01", "A story that is stuck is never answered, and nobody notices."),
    ALWAYS_AN_END("SOUND-02", "A story that goes round for ever is never answered."),
    NEVER_TWICE("SOUND-03", "A step that is done twice at once confuses everybody: two replies, two discussions."),
    EVERY_STEP_USED("SOUND-04", "A step nobody ever comes to looks like a safeguard and is none."),
    SMALL_ENOUGH("SOUND-05", "What cannot be looked at whole cannot be called safe."),
    ALWAYS_AN_ANSWER("SOUND-06", "A story that no row fits gets no answer and stands still."),
    ONE_ANSWER("SOUND-07", "A table that gives two answers at once gives none: the story stands still."),
    DRAWN_TO_THE_END("SOUND-08", "What is drawn only in part cannot run: nobody could say how a story goes on."),

    CONSENT_FIRST("FAIR-01", "A story belongs to the person who told it: it is used only for what they said yes to."),
    WITHDRAWAL_HEARD("FAIR-02", "A yes that cannot be taken back at every moment is no consent."),
    JOURNEY_ROLES_ONLY("FAIR-03", "Learning needs safety: no story is handed to line management, HR or discipline."),
    SEPARATE_DOOR(
            "FAIR-04",
            "Worries about safety or one person go to the guardian, apart from learning and without a trace in it."),
    PERSON_IS_TOLD("FAIR-05", "Whoever speaks up hears what came of it, however it ended."),
    PRAISE_COUNTS("FAIR-06", "What went well teaches as much as what did not, so praise is looked at as well."),
    HELP_BEFORE_THE_CLOCK("FAIR-07", "People who are short of time need help part-way, not a reproach at the end."),
    WORRIES_REACH_THE_GUARDIAN("FAIR-08", "A table must never send a worry about safety the ordinary way."),
    NAMES_HIDDEN("FAIR-09", "Nobody reads a story before the names in it are hidden, and they are hidden once."),

    NOTHING_MISSING("COMPLETE-01", "The journey needs each of its processes and tables."),
    RIGHT_HANDS("COMPLETE-02", "A form can be filled in only by the role it is made for."),
    NAMED(
            "COMPLETE-03",
            "People see the names of steps on their work list and on the page that says where a story is."),
    CALLED_WITH_ITS_STORY("COMPLETE-04", "A called process must know which story it is about."),
    CLOCKS_FIRST("COMPLETE-05", "A step that counts days must be told how many before a story comes to it."),
    KNOWN_WHEN_ASKED(
            "COMPLETE-06", "A way is chosen by what is known by then; what nobody has said yet decides nothing."),

    EXAMPLES_HOLD("EXAMPLE-01", "What was agreed on once is not lost by a change that nobody meant."),

    DECISIONS_HAVE_LABELS("STYLE-01", "A question at every parting of ways lets everybody read the picture."),
    ONE_PURPOSE_EACH("STYLE-02", "A gateway that both joins and parts ways is hard to read."),
    PARTING_IS_DRAWN("STYLE-03", "Ways that part without a gateway all begin at once, which few readers expect."),
    NO_NEEDLESS_GATEWAY("STYLE-04", "A gateway with one way in and one way out says nothing."),
    EVERY_ROW_USED("STYLE-05", "A row that the others leave nothing to looks as if it did something.");

    private final String id;
    private final String why;

    Rule(String id, String why) {
        this.id = id;
        this.why = why;
    }

    /** For example {@code FAIR-01}. */
    public String id() {
        return id;
    }

    /** Why the rule exists, for the person who draws the model. */
    public String why() {
        return why;
    }

    /** Whether a model that breaks it must not even be tried. */
    boolean isAboutSafety() {
        return id.startsWith("SAFE");
    }

    /** Whether a model that breaks it may not run; otherwise it is advice. */
    public boolean refuses() {
        return !id.startsWith("STYLE");
    }
}
