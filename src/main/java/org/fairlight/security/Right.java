package org.fairlight.security;

import static org.fairlight.security.Role.ADMINISTRATOR;
import static org.fairlight.security.Role.CLINICIAN;
import static org.fairlight.security.Role.FACILITATOR;
import static org.fairlight.security.Role.GUARDIAN;
import static org.fairlight.security.Role.IMPROVEMENT_LEAD;
import static org.fairlight.security.Role.PATIENT;
import static org.fairlight.security.Role.PRIVACY_STEWARD;
import static org.fairlight.security.Role.QUALITY_LEAD;
import static org.fairlight.security.Role.STAFF;

import java.util.List;

/**
 * Every rule about who may do what: one constant is one rule, and what no constant grants is closed. {@link Door} tells where
 * a right is asked for, {@code docs/access.md} is made from both.
 */
public enum Right {
    SHARE("Share what happened, with photos, films and sound", Reach.ANYBODY),
    SEE_TEAMS("See which teams and services there are", Reach.ANYBODY),
    TRACK("Follow one's own story: read, add, answer, change choices", Reach.RECEIPT),
    USE_OWN_DATA(
            "Take a copy of one's own story and ask for it to be removed; a checked receipt or account is the proof",
            Reach.RECEIPT),
    SEE_OWN_STORIES("See one's own stories in one place, and claim one by its receipt", Reach.OWN, PATIENT),
    SIGN_IN("Be known to the directory as the identity provider tells it, when signing in", Reach.ANYBODY),
    TRY_A_ROLE("Choose a made-up person to be", Reach.DEMONSTRATION),
    IMPORT("Bring in the comments of a survey", Reach.TOKEN),
    SEE_AN_ERROR("Be told that something went wrong", Reach.ANYBODY),

    READ_NOTICES(
            "Read what one was told",
            Reach.OWN,
            PATIENT,
            STAFF,
            CLINICIAN,
            FACILITATOR,
            IMPROVEMENT_LEAD,
            PRIVACY_STEWARD,
            GUARDIAN,
            QUALITY_LEAD,
            ADMINISTRATOR),
    SEE_WORK_LIST(
            "See what waits for one's roles",
            Reach.ROLE,
            STAFF,
            CLINICIAN,
            FACILITATOR,
            IMPROVEMENT_LEAD,
            PRIVACY_STEWARD,
            GUARDIAN,
            QUALITY_LEAD,
            ADMINISTRATOR),
    DO_TASK(
            "Open, take, take over, hand back and hand in a task",
            Reach.TASK,
            CLINICIAN,
            FACILITATOR,
            IMPROVEMENT_LEAD,
            PRIVACY_STEWARD,
            GUARDIAN),
    KEEP_DRAFT(
            "Keep a half-filled form", Reach.OWN, CLINICIAN, FACILITATOR, IMPROVEMENT_LEAD, PRIVACY_STEWARD, GUARDIAN),

    READ_STORY(
            "Read a story with names hidden, its choices, messages and learning; say that a name is still visible",
            Reach.TASK_OR_TEAM,
            Until.WITHDRAWN,
            STAFF,
            CLINICIAN,
            FACILITATOR,
            IMPROVEMENT_LEAD,
            PRIVACY_STEWARD,
            GUARDIAN),
    PLAY_MEDIA(
            "Look at photos and films, listen to recordings, as far as whoever is in them agreed",
            Reach.TASK_OR_TEAM,
            Until.WITHDRAWN,
            STAFF,
            CLINICIAN,
            FACILITATOR,
            IMPROVEMENT_LEAD,
            PRIVACY_STEWARD,
            GUARDIAN),
    WRITE_TO_PERSON(
            "Write to the person who spoke",
            Reach.TASK,
            Until.WITHDRAWN,
            CLINICIAN,
            FACILITATOR,
            IMPROVEMENT_LEAD,
            PRIVACY_STEWARD),
    READ_ORIGINAL("Read the words as they were written", Reach.ROLE, Until.WITHDRAWN, PRIVACY_STEWARD),
    TAKE_SECOND_LOOK(
            "Ask to read the words as they were written and, once a privacy steward agreed, read them for a while",
            Reach.TASK,
            Until.WITHDRAWN,
            CLINICIAN,
            FACILITATOR,
            IMPROVEMENT_LEAD),
    AGREE_TO_SECOND_LOOK("Agree to a second look that somebody else asked for, or not", Reach.ROLE, PRIVACY_STEWARD),
    READ_CONTACT("See how the person can be reached", Reach.ROLE, Until.WITHDRAWN, PRIVACY_STEWARD),
    CORRECT_MASKING("Hide what the masking left", Reach.ROLE, Until.WITHDRAWN, PRIVACY_STEWARD),

    READ_WAITING_MESSAGES("Read what people wrote while nobody had their story", Reach.ROLE, PRIVACY_STEWARD),

    TEND_RIGHTS(
            "Answer a wish for removal, appraise what is due, copy a story for somebody who asks by post",
            Reach.ROLE,
            PRIVACY_STEWARD),

    REVIEW("Review a story for learning", Reach.TASK, CLINICIAN),
    DRAFT_REPLY("Draft the reply", Reach.ROLE, FACILITATOR),
    CHECK_REPLY("Check a reply somebody else wrote", Reach.ROLE, PRIVACY_STEWARD),
    READ_DRAFT("Read a reply before it is sent", Reach.TASK, FACILITATOR, PRIVACY_STEWARD),

    PLAN_DISCUSSION("Plan a discussion and invite to it", Reach.TASK, FACILITATOR),
    TAKE_PART("Take part in a discussion one was invited to; facilitators in every one", Reach.OWN, STAFF, FACILITATOR),
    TEND_BOARD("Take a note off the board", Reach.ROLE, FACILITATOR),
    REFLECT("Write, read and delete reflections that nobody else can read", Reach.OWN, STAFF, FACILITATOR),
    READ_LEARNING("Read what the own team learned, and the anonymous learning of others", Reach.ROLE, STAFF),

    SEE_IMPROVEMENTS(
            "See the changes stories led to; staff those they own",
            Reach.ROLE,
            STAFF,
            CLINICIAN,
            FACILITATOR,
            IMPROVEMENT_LEAD,
            QUALITY_LEAD),
    SEE_CHANGE("See the change a story led to", Reach.ROLE, CLINICIAN, FACILITATOR, IMPROVEMENT_LEAD, QUALITY_LEAD),
    PLAN_CHANGE("Choose who looks after a change", Reach.ROLE, IMPROVEMENT_LEAD),

    PASS_TO_GUARDIAN(
            "Pass a worry about a story on to the guardian",
            Reach.TASK_OR_TEAM,
            Until.WITHDRAWN,
            CLINICIAN,
            FACILITATOR,
            IMPROVEMENT_LEAD,
            PRIVACY_STEWARD),
    SPEAK_UP("Speak up to the guardian, with or without one's name", Reach.ROLE, STAFF),
    GUARD("Read and lead the guardian's cases", Reach.ROLE, GUARDIAN),
    READ_ORIGINAL_TO_GUARD(
            "Read the words of a guardian's case as they were written, for a reason",
            Reach.ROLE,
            Until.WITHDRAWN,
            GUARDIAN),
    READ_CONTACT_TO_GUARD(
            "See how the person of a guardian's case can be reached, for a reason",
            Reach.ROLE,
            Until.WITHDRAWN,
            GUARDIAN),

    SEE_PROCESSES("See where stories stand in each process", Reach.ROLE, QUALITY_LEAD),
    EDIT_PROCESSES(
            "Change a process in a draft, have it checked and ask for it to be agreed on", Reach.ROLE, QUALITY_LEAD),
    PUBLISH_PROCESSES(
            "Agree to a change of a process that somebody else made; bring an earlier version back; move stories to the version that"
                    + " runs now",
            Reach.ROLE,
            QUALITY_LEAD),
    MANAGE_PEOPLE("Keep the list of people and teams", Reach.ROLE, ADMINISTRATOR);

    private final String what;
    private final Reach reach;
    private final Until until;
    private final List<Role> roles;

    Right(String what, Reach reach, Role... roles) {
        this(what, reach, Until.ALWAYS, roles);
    }

    Right(String what, Reach reach, Until until, Role... roles) {
        this.what = what;
        this.reach = reach;
        this.until = until;
        this.roles = List.of(roles);
    }

    /** What it lets somebody do, as the document of rights says it. */
    public String what() {
        return what;
    }

    public Reach reach() {
        return reach;
    }

    /** The roles that have it; empty when it does not ask who comes. */
    public List<Role> roles() {
        return roles;
    }

    /** Whether it ends when whoever spoke takes the story back. */
    public boolean endsWithWithdrawal() {
        return until == Until.WITHDRAWN;
    }

    /** How long a right over a story lasts. */
    private enum Until {
        ALWAYS,
        WITHDRAWN
    }
}
