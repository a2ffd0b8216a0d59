package org.fairlight.journey;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.fairlight.consent.Purpose;
import org.fairlight.workflow.Form;
import org.jspecify.annotations.Nullable;

/** Where a story is, in words for the person who shared it. */
public enum TrackingStage {
    WAITING_FOR_YOU(
            null,
            "Your story is kept safe and waits for your yes",
            "You have not said yes to “Read it and reply to me”. Turn it on below and we will begin. Until then nobody reads"
                    + " it, unless you ticked that somebody may not be safe: then a guardian can.",
            "Nobody works with it until you say yes"),
    PRIVACY_CHECK(
            Form.PRIVACY_CHECK,
            "A person is checking that no name was missed",
            "Then it is read with names hidden, by a clinician from another team or by whoever answers you.",
            "A privacy steward"),
    CLINICIAN_REVIEW(
            Form.CLINICIAN_REVIEW,
            "A clinician reads it to learn from it",
            "They write down what can be learned. Then we may " + Maybe.TALK + "try a change, or write to you.",
            "A clinician from another team"),
    PLAN_DISCUSSION(
            Form.PLAN_DISCUSSION,
            "A discussion about it is being planned",
            "Staff meet and talk about what happened, with names hidden, to learn from it.",
            "A discussion facilitator"),
    RECORD_DISCUSSION(
            Form.RECORD_DISCUSSION,
            "Staff talk about it to learn from it",
            "What they learn is written down. Then we may try a change, or write to you.",
            "A discussion facilitator"),
    PLAN_IMPROVEMENT(
            Form.PLAN_IMPROVEMENT,
            "We are planning a change to try",
            "The change is tried in a small way first.",
            "An improvement lead"),
    STUDY_IMPROVEMENT(
            Form.STUDY_IMPROVEMENT,
            "We are trying a change",
            "We look at whether it made things better, and tell you.",
            "An improvement lead"),
    SHARE_APPRECIATION(
            Form.SHARE_APPRECIATION,
            "Your thanks are being passed on",
            Maybe.TEAM_HEARS + "Then we write to you.",
            "A discussion facilitator"),
    DRAFT_REPLY(
            Form.DRAFT_REPLY,
            "We are writing our reply to you",
            "A second person reads the reply before it comes to you here.",
            "A discussion facilitator"),
    APPROVE_REPLY(
            Form.APPROVE_REPLY,
            "Our reply is being checked",
            "When it is ready you can read it here.",
            "A privacy steward"),
    REPLIED(
            null,
            "Our reply is here for you",
            "Read it below and, if you like, tell us whether you felt heard. You do not have to.",
            "You"),
    ON_ITS_WAY(null, "Your story is on its way", "The next person is being asked to look at it.", "The learning team"),
    FINISHED(
            null,
            "We have finished working with your story",
            "Nothing more is planned. You can still read this page and change your choices.",
            "Nobody now"),
    NOT_USED(
            null,
            "Your story was not used",
            "We did not hear a yes from you in time, so nobody worked with it. You can share it again whenever you wish.",
            "Nobody"),
    SEALED(
            null,
            "You took your story back",
            "It is sealed. Nobody can read it any more and nothing more happens with it.",
            "Nobody"),
    REMOVED(null, "Your story was removed", "We do not hold it any more and nothing more happens with it.", "Nobody");

    /** What comes only when the person allows it. */
    private static final class Maybe {
        static final String TALK = "talk about it with staff, ";
        static final String TEAM_HEARS = "The team hears what you said and what made it possible. ";
        static final String THANKS_READ = "Your thanks are being read";
        static final String OTHERS_LEARN = "We write down what made it possible, so that others can learn from it. ";
    }

    @Nullable
    private final Form form;

    private final String words;
    private final String next;
    private final String who;

    TrackingStage(@Nullable Form form, String words, String next, String who) {
        this.form = form;
        this.words = words;
        this.next = next;
        this.who = who;
    }

    /** "You are here", as a sentence. */
    String words(Predicate<Purpose> allows) {
        return this == SHARE_APPRECIATION && !allows.test(Purpose.TEAM_MAY_SEE) ? Maybe.THANKS_READ : words;
    }

    /** What happens next, as a sentence or two; what the person does not allow is not told as something that may come. */
    String next(Predicate<Purpose> allows) {
        return switch (this) {
            case CLINICIAN_REVIEW -> allows.test(Purpose.REFLECTIVE_DISCUSSION) ? next : next.replace(Maybe.TALK, "");
            case SHARE_APPRECIATION ->
                allows.test(Purpose.TEAM_MAY_SEE) ? next : next.replace(Maybe.TEAM_HEARS, Maybe.OTHERS_LEARN);
            default -> next;
        };
    }

    /** Who has it: a role, never a name. */
    public String who() {
        return who;
    }

    /** Whether somebody still works with the story, or will. */
    public boolean isOpen() {
        return this != FINISHED && this != NOT_USED && this != SEALED && this != REMOVED;
    }

    static Optional<TrackingStage> of(Form form) {
        return Arrays.stream(values()).filter(stage -> stage.form == form).findFirst();
    }
}
