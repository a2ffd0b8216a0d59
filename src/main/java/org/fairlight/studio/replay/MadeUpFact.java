package org.fairlight.studio.replay;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairlight.feedback.Kind;
import org.fairlight.feedback.Theme;
import org.fairlight.journey.Harm;
import org.fairlight.workflow.Variable;

/** What can be said about a made-up story, and what people decide about it, in the order in which it is asked. */
public enum MadeUpFact {
    KIND("What kind of story is it?", of(Kind.CONCERN, Kind.PRAISE, Kind.BOTH)),
    PLAIN_THANKS("Is it plain thanks?", Usually.NO),
    HARM("Was anyone harmed?", of(Harm.values())),
    SAFEGUARDING("Might someone be unsafe?", Usually.NO),
    CONDUCT("Is it about how one person acted?", Usually.NO),
    THEME("What is it mainly about?", usually(Theme.CARE_AND_TREATMENT, Theme.values())),
    REPLY_WISHED("Would they like a reply?", Usually.YES),
    CAN_REPLY("Can they be answered?", Usually.YES),
    MAY_HANDLE("May we read it and reply?", Usually.YES),
    MAY_DISCUSS("May we discuss it?", Usually.YES),
    NEEDS_PRIVACY_CHECK("Does it need a privacy check?", Usually.NO),
    REVIEW_OUTCOME("What does the review suggest?", List.of("DISCUSS", "REPLY", "IMPROVE", "BOTH")),
    TEAM_AVAILABLE("Is the team there?", Usually.YES),
    WIDER_TEAM("Does it concern several teams?", Usually.NO),
    MANY_EVENTS("Is it one of many like it?", Usually.NO),
    EMOTIONAL("Does it weigh on people?", Usually.NO),
    NEXT_STEP("What does the discussion decide?", List.of("REPLY", "IMPROVE")),
    CYCLE_DECISION("What does the first test of change show?", List.of("ADOPT", "ADAPT", "ABANDON")),
    REPLY_APPROVED("Is the reply agreed to at once?", Usually.YES),
    LATER("What does the person do later?", of(Later.values())),
    LATER_AFTER("After how many days?", List.of("1", "3", "7", "14", "30", "60"));

    private final String question;
    private final List<String> answers;

    MadeUpFact(String question, List<String> answers) {
        this.question = question;
        this.answers = answers;
    }

    public String question() {
        return question;
    }

    /** What it can be. */
    public List<String> answers() {
        return answers;
    }

    public String usual() {
        return answers.getFirst();
    }

    /** What holds it in a process, where something does. */
    public Optional<Variable> variable() {
        return Arrays.stream(Variable.values())
                .filter(variable -> variable.name().equals(name()))
                .findFirst();
    }

    private static List<String> usually(Enum<?> usual, Enum<?>... values) {
        return Stream.concat(Stream.of(usual), Arrays.stream(values))
                .map(Enum::name)
                .distinct()
                .toList();
    }

    private static List<String> of(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** What the person does after sharing. Everything else takes a day each. */
    enum Later {
        NOTHING,
        TAKES_THE_STORY_BACK,
        WANTS_NO_DISCUSSION,
        SAYS_YES,
        ADDS_SOMETHING,
        FEELS_HEARD
    }

    private static final class Usually {

        static final List<String> NO = List.of("false", "true");
        static final List<String> YES = List.of("true", "false");
    }
}
