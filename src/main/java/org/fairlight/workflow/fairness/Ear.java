package org.fairlight.workflow.fairness;

import org.fairlight.workflow.MessageName;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Step;

/** What a process must hear at every moment, and what it does then. */
enum Ear {
    TAKEN_BACK(ProcessId.FEEDBACK_TO_LEARNING, MessageName.HANDLING_WITHDRAWN, Step.SEAL_STORY, true),
    MORE_TOLD(ProcessId.FEEDBACK_TO_LEARNING, MessageName.NEW_INFORMATION, Step.NOTE_NEW_INFORMATION, false),
    CHOICE_CHANGED_EARLY(ProcessId.CONSENT, MessageName.CONSENT_WITHDRAWN, Step.APPLY_WITHDRAWAL, false),
    CHOICE_CHANGED_IN_REVIEW(ProcessId.CLINICIAN_REVIEW, MessageName.CONSENT_WITHDRAWN, Step.APPLY_WITHDRAWAL, false),
    CHOICE_CHANGED_IN_DISCUSSION(
            ProcessId.REFLECTIVE_DISCUSSION, MessageName.CONSENT_WITHDRAWN, Step.APPLY_WITHDRAWAL, false),
    NO_DISCUSSION(ProcessId.REFLECTIVE_DISCUSSION, MessageName.DISCUSSION_WITHDRAWN, Step.CANCEL_DISCUSSION, true),
    CHOICE_CHANGED_IN_IMPROVEMENT(
            ProcessId.IMPROVEMENT_ACTION, MessageName.CONSENT_WITHDRAWN, Step.APPLY_WITHDRAWAL, false),
    CHOICE_CHANGED_IN_THANKS(ProcessId.SHARE_APPRECIATION, MessageName.CONSENT_WITHDRAWN, Step.APPLY_WITHDRAWAL, false);

    private final ProcessId process;
    private final MessageName message;
    private final Step step;
    private final boolean ends;

    Ear(ProcessId process, MessageName message, Step step, boolean ends) {
        this.process = process;
        this.message = message;
        this.step = step;
        this.ends = ends;
    }

    ProcessId process() {
        return process;
    }

    MessageName message() {
        return message;
    }

    /** What is done when it is heard. */
    Step step() {
        return step;
    }

    /** Whether the work in hand has to stop. */
    boolean ends() {
        return ends;
    }
}
