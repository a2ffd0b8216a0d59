package org.fairlight.audit;

import java.util.Arrays;
import java.util.List;

/** Why somebody opened what is kept apart: one of these, never words of their own, which might name somebody. */
public enum Reason {
    CHECK_MASKING("To check that names are covered", "to check that names are covered"),
    NAME_WAS_SEEN("Somebody saw a name", "because somebody saw a name that was not covered"),
    PERSON_ASKED("The person asked us to", "because you asked us to"),
    CHECK_CHOICES("To check what the person allows", "to check what you allow us to do"),

    /** Two people of different roles agreed; not for a privacy steward to choose. */
    SECOND_LOOK("A second look", "after a privacy steward had agreed that it is needed", false),

    /** A photo, film or recording lies beside the words and is looked at with them; not to choose either. */
    WORK_WITH_STORY("Work with the story", "for their work with your story", false);

    private final String title;
    private final String words;
    private final boolean isChosen;

    Reason(String title, String words) {
        this(title, words, true);
    }

    Reason(String title, String words, boolean isChosen) {
        this.title = title;
        this.words = words;
        this.isChosen = isChosen;
    }

    /** What a privacy steward chooses from. */
    public static List<Reason> toChoose() {
        return Arrays.stream(values()).filter(reason -> reason.isChosen).toList();
    }

    /** As the one who looks chooses it. */
    public String title() {
        return title;
    }

    /** As the person whose story it is reads it, within a sentence. */
    public String words() {
        return words;
    }
}
