package org.fairlight.studio.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlight.consent.Purpose;
import org.fairlight.workflow.MessageName;
import org.fairlight.workflow.Script;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.Variable;
import org.jspecify.annotations.Nullable;

/** Writes what is recorded of a story as a script for a rehearsal. */
class StoryScript {

    private final RecordedStory story;
    private final Instant begins;
    private final Script.Answers answers;
    private final @Nullable Boolean neededPrivacyCheck;
    private final Instant until;

    /** @param neededPrivacyCheck null when the story never came so far that it showed */
    StoryScript(
            RecordedStory story,
            Instant begins,
            Script.Answers answers,
            @Nullable Boolean neededPrivacyCheck,
            Instant until) {
        this.story = story;
        this.begins = begins;
        this.answers = answers;
        this.neededPrivacyCheck = neededPrivacyCheck;
        this.until = until;
    }

    Script on(Theatre theatre, Worries worries) {
        return new Script(
                begins,
                until,
                facts(theatre, worries),
                messages(),
                answers,
                (step, now, variables) -> run(theatre, step, now, variables));
    }

    private Map<Variable, Object> facts(Theatre theatre, Worries worries) {
        Map<Variable, Object> facts = new EnumMap<>(Variable.class);
        facts.putAll(worries.facts());
        facts.put(Variable.NATION, theatre.nation());
        facts.put(Variable.KIND, story.kind());
        facts.put(Variable.THEME, story.theme());
        facts.put(Variable.REPLY_WISHED, story.replyWished());
        facts.put(Variable.CAN_REPLY, story.canReply());
        return facts;
    }

    private Map<Variable, Object> run(Theatre theatre, Step step, Instant now, Map<String, Object> variables) {
        return switch (step) {
            case SET_CLOCKS -> theatre.clocks(variables);
            case CHOOSE_ROUTE -> theatre.route(variables);
            case READ_CONSENT -> choices(now);
            case APPLY_WITHDRAWAL -> allowed(now);
            case CANCEL_DISCUSSION -> Map.of(Variable.NEXT_STEP, "REPLY");
            default -> Map.of();
        };
    }

    private Map<Variable, Object> choices(Instant now) {
        Map<Variable, Object> known = new EnumMap<>(allowed(now));
        if (neededPrivacyCheck != null) {
            known.put(Variable.NEEDS_PRIVACY_CHECK, neededPrivacyCheck);
        }
        return known;
    }

    private Map<Variable, Object> allowed(Instant now) {
        Set<Purpose> given = EnumSet.noneOf(Purpose.class);
        for (RecordedStory.ChoiceMade choice : story.choices()) {
            if (choice.first() || !choice.at().isAfter(now)) {
                if (choice.given()) {
                    given.add(choice.purpose());
                } else {
                    given.remove(choice.purpose());
                }
            }
        }
        return Map.of(
                Variable.MAY_HANDLE, given.contains(Purpose.HANDLE_AND_REPLY),
                Variable.MAY_DISCUSS, given.contains(Purpose.REFLECTIVE_DISCUSSION));
    }

    private List<Script.Told> messages() {
        List<Script.Told> told = new ArrayList<>();
        for (RecordedStory.ChoiceMade choice : story.laterChoices()) {
            told.add(new Script.Told(choice.at(), choice.heard(), allowed(choice.at())));
        }
        story.wroteAt().forEach(at -> told.add(new Script.Told(at, List.of(MessageName.NEW_INFORMATION), Map.of())));
        if (story.feltHeardAt() != null) {
            told.add(new Script.Told(story.feltHeardAt(), List.of(MessageName.PERSON_REPLIED), Map.of()));
        }
        told.sort(Comparator.comparing(Script.Told::at));
        return told;
    }
}
