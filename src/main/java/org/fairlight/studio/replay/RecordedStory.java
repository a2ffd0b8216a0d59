package org.fairlight.studio.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fairlight.consent.Purpose;
import org.fairlight.workflow.MessageName;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a story beside its words: choices, decisions, times.
 *
 * @param hasGood whether anything was said in that part; null when that is not kept any more
 */
record RecordedStory(
        UUID id,
        String source,
        String kind,
        String theme,
        boolean replyWished,
        boolean canReply,
        @Nullable Boolean hasHappened,
        @Nullable Boolean hasGood,
        @Nullable Boolean hasBetter,
        @Nullable Instant feltHeardAt,
        List<ChoiceMade> choices,
        List<Instant> wroteAt,
        List<String> reviewOutcomes,
        List<String> nextSteps,
        List<String> cycleDecisions) {

    static RecordedStory of(
            UUID id,
            String source,
            String kind,
            String theme,
            boolean replyWished,
            boolean canReply,
            @Nullable Boolean hasHappened,
            @Nullable Boolean hasGood,
            @Nullable Boolean hasBetter,
            @Nullable Instant feltHeardAt) {
        return new RecordedStory(
                id,
                source,
                kind,
                theme,
                replyWished,
                canReply,
                hasHappened,
                hasGood,
                hasBetter,
                feltHeardAt,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** A choice, while sharing or later. @param first whether it was made while sharing */
    record ChoiceMade(Purpose purpose, boolean given, Instant at, boolean first) {

        /** As the running journey hears it. */
        List<MessageName> heard() {
            if (given) {
                return List.of(MessageName.CONSENT_GIVEN);
            }
            return switch (purpose) {
                case HANDLE_AND_REPLY -> List.of(MessageName.HANDLING_WITHDRAWN);
                case REFLECTIVE_DISCUSSION -> List.of(MessageName.CONSENT_WITHDRAWN, MessageName.DISCUSSION_WITHDRAWN);
                default -> List.of(MessageName.CONSENT_WITHDRAWN);
            };
        }
    }

    List<ChoiceMade> laterChoices() {
        return choices.stream().filter(choice -> !choice.first()).toList();
    }
}
