package org.fairlight.improvement;

import java.util.Arrays;
import java.util.List;

/** The kinds of action of the hierarchy, each with its strength, in plain words. */
public enum ActionKind {
    CHANGE_PLACE(Strength.STRONGER, "Change the place or the building"),
    NEW_DEVICE(Strength.STRONGER, "New equipment, tried out by those who use it"),
    FORCING_FUNCTION(Strength.STRONGER, "Make the wrong thing impossible"),
    FEWER_STEPS(Strength.STRONGER, "Remove steps, make it simpler"),
    STANDARDISE(Strength.STRONGER, "Same equipment or same way everywhere"),
    LEADERS_TAKE_PART(Strength.STRONGER, "Leaders take part themselves"),
    REDUNDANCY(Strength.INTERMEDIATE, "A second safeguard"),
    LESS_WORKLOAD(Strength.INTERMEDIATE, "More people or less to do at once"),
    SOFTWARE(Strength.INTERMEDIATE, "Better software"),
    FEWER_DISTRACTIONS(Strength.INTERMEDIATE, "Fewer interruptions"),
    CHECKLIST(Strength.INTERMEDIATE, "A checklist or a memory aid"),
    NO_LOOK_ALIKES(Strength.INTERMEDIATE, "No look-alikes or sound-alikes"),
    READ_BACK(Strength.INTERMEDIATE, "Read back what was heard"),
    BETTER_WORDS(Strength.INTERMEDIATE, "Better notes, signs or letters"),
    DOUBLE_CHECK(Strength.WEAKER, "Check twice"),
    WARNING(Strength.WEAKER, "A warning or a label"),
    NEW_POLICY(Strength.WEAKER, "A new rule, memo or policy"),
    TRAINING(Strength.WEAKER, "Training or a reminder"),
    MORE_STUDY(Strength.WEAKER, "Look into it further");

    private final Strength strength;
    private final String title;

    ActionKind(Strength strength, String title) {
        this.strength = strength;
        this.title = title;
    }

    public Strength strength() {
        return strength;
    }

    public String title() {
        return title;
    }

    public static List<ActionKind> of(Strength strength) {
        return Arrays.stream(values()).filter(kind -> kind.strength == strength).toList();
    }
}
