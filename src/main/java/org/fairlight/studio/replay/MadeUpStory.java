package org.fairlight.studio.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Kind;
import org.fairlight.journey.Harm;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.Script;
import org.fairlight.workflow.Variable;

/**
 * A story that nobody told, to be played through a draft: what it is like, and what people decide about it. Each takes a day.
 *
 * @param facts every fact, as text
 */
public record MadeUpStory(Map<MadeUpFact, String> facts) {

    /** A Monday without a bank holiday near it. */
    static final Instant BEGINS = Instant.parse("2026-02-02T09:00:00Z");

    private static final Duration DAY = Duration.ofDays(1);

    /** @throws IllegalArgumentException for a value that a fact cannot have; what is left out is as usual */
    public MadeUpStory {
        Map<MadeUpFact, String> all = new EnumMap<>(MadeUpFact.class);
        Arrays.stream(MadeUpFact.values()).forEach(fact -> all.put(fact, fact.usual()));
        facts.forEach((fact, value) -> {
            if (!fact.answers().contains(value)) {
                throw new IllegalArgumentException("%s cannot be %s".formatted(fact, value));
            }
            all.put(fact, value);
        });
        facts = Collections.unmodifiableMap(all);
    }

    /** What was kept; a fact or a value that is not known any more is as usual. */
    static MadeUpStory ofKept(Map<String, String> kept) {
        return new MadeUpStory(Arrays.stream(MadeUpFact.values())
                .filter(fact -> fact.answers().contains(kept.getOrDefault(fact.name(), "")))
                .collect(Collectors.toMap(fact -> fact, fact -> Objects.requireNonNull(kept.get(fact.name())))));
    }

    /** The facts in which it differs from the usual story, in their order. */
    public Map<MadeUpFact, String> unusual() {
        Map<MadeUpFact, String> unusual = new EnumMap<>(facts);
        unusual.entrySet()
                .removeIf(fact -> fact.getKey().usual().equals(fact.getValue())
                        || (fact.getKey() == MadeUpFact.LATER_AFTER && later() == MadeUpFact.Later.NOTHING));
        return unusual;
    }

    RecordedStory told() {
        Instant then = BEGINS.plus(Duration.ofDays(Long.parseLong(text(MadeUpFact.LATER_AFTER))));
        RecordedStory story = RecordedStory.of(
                new UUID(0, 0),
                "",
                text(MadeUpFact.KIND),
                text(MadeUpFact.THEME),
                is(MadeUpFact.REPLY_WISHED),
                is(MadeUpFact.CAN_REPLY),
                true,
                hasGood(),
                hasBetter(),
                later() == MadeUpFact.Later.FEELS_HEARD ? then : null);
        choose(story, Purpose.HANDLE_AND_REPLY, is(MadeUpFact.MAY_HANDLE), BEGINS);
        choose(story, Purpose.REFLECTIVE_DISCUSSION, is(MadeUpFact.MAY_DISCUSS), BEGINS);
        switch (later()) {
            case TAKES_THE_STORY_BACK -> choose(story, Purpose.HANDLE_AND_REPLY, false, then);
            case WANTS_NO_DISCUSSION -> choose(story, Purpose.REFLECTIVE_DISCUSSION, false, then);
            case SAYS_YES -> {
                choose(story, Purpose.REFLECTIVE_DISCUSSION, true, then);
                choose(story, Purpose.HANDLE_AND_REPLY, true, then);
            }
            case ADDS_SOMETHING -> story.wroteAt().add(then);
            case NOTHING, FEELS_HEARD -> {
                // No choice changes.
            }
        }
        return story;
    }

    private static void choose(RecordedStory story, Purpose purpose, boolean given, Instant at) {
        story.choices().add(new RecordedStory.ChoiceMade(purpose, given, at, at.equals(BEGINS)));
    }

    Worries worries() {
        return new Worries(
                Harm.valueOf(text(MadeUpFact.HARM)),
                is(MadeUpFact.SAFEGUARDING),
                is(MadeUpFact.CONDUCT),
                is(MadeUpFact.PLAIN_THANKS),
                hasGood(),
                hasBetter());
    }

    boolean needsPrivacyCheck() {
        return is(MadeUpFact.NEEDS_PRIVACY_CHECK);
    }

    /** A second test of change is kept, and a second reply agreed to, so that no story goes round for ever. */
    Optional<Script.Answer> answer(Form form, int time) {
        return Optional.of(new Script.Answer(DAY, results(form, time)));
    }

    private Map<Variable, Object> results(Form form, int time) {
        return switch (form) {
            case CLINICIAN_REVIEW ->
                Map.of(
                        Variable.REVIEW_OUTCOME, text(MadeUpFact.REVIEW_OUTCOME),
                        Variable.TEAM_AVAILABLE, is(MadeUpFact.TEAM_AVAILABLE),
                        Variable.WIDER_TEAM, is(MadeUpFact.WIDER_TEAM),
                        Variable.MANY_EVENTS, is(MadeUpFact.MANY_EVENTS),
                        Variable.EMOTIONAL, is(MadeUpFact.EMOTIONAL));
            case RECORD_DISCUSSION -> Map.of(Variable.NEXT_STEP, text(MadeUpFact.NEXT_STEP));
            case STUDY_IMPROVEMENT ->
                Map.of(
                        Variable.CYCLE_DECISION,
                        time == 0 ? text(MadeUpFact.CYCLE_DECISION) : MadeUpFact.CYCLE_DECISION.usual());
            case APPROVE_REPLY -> Map.of(Variable.REPLY_APPROVED, time > 0 || is(MadeUpFact.REPLY_APPROVED));
            default -> UsualTimes.results(form);
        };
    }

    private boolean hasGood() {
        return !text(MadeUpFact.KIND).equals(Kind.CONCERN.name());
    }

    private boolean hasBetter() {
        return !text(MadeUpFact.KIND).equals(Kind.PRAISE.name());
    }

    private MadeUpFact.Later later() {
        return MadeUpFact.Later.valueOf(text(MadeUpFact.LATER));
    }

    private boolean is(MadeUpFact fact) {
        return Boolean.parseBoolean(text(fact));
    }

    private String text(MadeUpFact fact) {
        return Objects.requireNonNull(facts.get(fact));
    }
}
