package org.fairlight.studio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fairlight.workflow.MessageName;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.Variable;
import org.jspecify.annotations.Nullable;

/** What the names in a model mean, in plain words. The compiler sees to it that none is forgotten. */
final class Words {

    private Words() {}

    static String of(Step step) {
        return switch (step) {
            case MASK_STORY -> "Hide names";
            case ACKNOWLEDGE -> "Say thank you and when we will be in touch";
            case SET_CLOCKS -> "Set the clocks";
            case READ_CONSENT -> "Read the person’s choices";
            case CHOOSE_ROUTE -> "Choose the way";
            case OFFER_HELP -> "Offer help to whoever has the task";
            case APPLY_WITHDRAWAL -> "Stop a use that the person does not want any more";
            case SEAL_STORY -> "Seal the story";
            case NOTE_NEW_INFORMATION -> "Add what the person told us";
            case NOTE_PERSON_REPLIED -> "Note the person’s answer";
            case SEND_INVITATIONS -> "Invite people to the discussion";
            case CANCEL_DISCUSSION -> "Call off the discussion";
            case SHARE_THANKS -> "Pass the thanks on";
            case SEND_REPLY -> "Send the reply";
            case CLOSE_ITEM -> "Close the story and tell the person";
            case CLOSE_GUARDIAN_CASE -> "Close the guardian’s case";
        };
    }

    static String of(ProcessId process) {
        return switch (process) {
            case FEEDBACK_TO_LEARNING -> "From feedback to learning";
            case CONSENT -> "The person’s choices";
            case CLINICIAN_REVIEW -> "Clinician review";
            case REFLECTIVE_DISCUSSION -> "Reflective discussion";
            case IMPROVEMENT_ACTION -> "Improvement action";
            case SHARE_APPRECIATION -> "Share the thanks";
            case GUARDIAN -> "The guardian’s door";
        };
    }

    static String of(MessageName message) {
        return switch (message) {
            case HANDLING_WITHDRAWN -> "The person takes the story back";
            case CONSENT_WITHDRAWN -> "The person changes a choice";
            case DISCUSSION_WITHDRAWN -> "The person wants no discussion any more";
            case CONSENT_GIVEN -> "The person says yes";
            case NEW_INFORMATION -> "The person adds something";
            case PERSON_REPLIED -> "The person answers";
        };
    }

    /** What a gateway can ask; empty for what no way should hang on. */
    static Optional<String> fact(Variable variable) {
        return Optional.ofNullable(words(variable));
    }

    /** How many working days a step is allowed; empty for what is no clock. */
    static Optional<String> clock(Variable variable) {
        return Optional.ofNullable(
                switch (variable) {
                    case ACKNOWLEDGE_DAYS -> "To say thank you";
                    case CONSENT_DAYS -> "For the person to say yes";
                    case PRIVACY_DAYS -> "For the privacy check";
                    case REVIEW_DAYS -> "For the review";
                    case DISCUSSION_DAYS -> "For the discussion";
                    case IMPROVEMENT_DAYS -> "For a change";
                    case REPLY_DAYS -> "To write the reply";
                    case APPROVAL_DAYS -> "To check the reply";
                    case ECHO_DAYS -> "For the person to answer";
                    case GUARDIAN_DAYS -> "For the guardian";
                    default -> null;
                });
    }

    /** What a fact can be, in the order to offer it; empty for yes or no. */
    static Map<String, String> choices(Variable variable) {
        Map<String, String> choices = new LinkedHashMap<>();
        switch (variable) {
            case ROUTE -> {
                choices.put("LEARN_FROM_EXCELLENCE", "Learn from excellence");
                choices.put("REVIEW", "Review");
                choices.put("REVIEW_AND_GUARD", "Review, while a guardian looks");
                choices.put("REPLY_ONLY", "A reply is enough");
            }
            case KIND -> {
                choices.put("PRAISE", "Praise");
                choices.put("CONCERN", "Concern");
                choices.put("BOTH", "Both");
            }
            case REVIEW_OUTCOME -> {
                choices.put("REPLY", "Reply now");
                choices.put("DISCUSS", "Talk it through");
                choices.put("IMPROVE", "Try a change");
                choices.put("BOTH", "Talk it through and try a change");
            }
            case NEXT_STEP -> {
                choices.put("IMPROVE", "Try a change");
                choices.put("REPLY", "Reply now");
            }
            case CYCLE_DECISION -> {
                choices.put("ADOPT", "Keep the change");
                choices.put("ADAPT", "Change it and try again");
                choices.put("ABANDON", "Let it go");
            }
            default -> choices.clear();
        }
        return choices;
    }

    private static @Nullable String words(Variable variable) {
        return switch (variable) {
            case KIND -> "Kind of story";
            case HAS_GOOD -> "Something was good";
            case HAS_BETTER -> "Something could be better";
            case PLAIN_THANKS -> "Plain thanks";
            case REPLY_WISHED -> "The person wishes a reply";
            case CAN_REPLY -> "The person can be answered";
            case ROUTE -> "The way that was chosen";
            case MAY_HANDLE -> "The person lets us read it and reply";
            case MAY_DISCUSS -> "The person lets us discuss it";
            case NEEDS_PRIVACY_CHECK -> "Needs a privacy check";
            case REVIEW_OUTCOME -> "What the review suggested";
            case TEAM_AVAILABLE -> "The team is there";
            case WIDER_TEAM -> "Concerns several teams";
            case MANY_EVENTS -> "One of many like it";
            case EMOTIONAL -> "Weighs on people";
            case NEXT_STEP -> "What the discussion decided";
            case CYCLE_DECISION -> "What the test of change showed";
            case REPLY_APPROVED -> "The reply was agreed to";
            case DUTY_OF_CANDOUR -> "Openness is owed";
            default -> null;
        };
    }
}
