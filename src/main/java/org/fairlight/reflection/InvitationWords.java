package org.fairlight.reflection;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fairlight.journey.TrackedQuestion;
import org.jspecify.annotations.Nullable;

/** The invitation in words for the person who spoke, and their answer in words for the facilitator. */
final class InvitationWords {

    private static final String HEADING = "You are invited to talk about it";
    private static final List<String> WHAT_IT_IS_LIKE = List.of(
            "Staff would like to learn from what you told us, and you are welcome to be there. You need not prepare"
                    + " anything. You say as much or as little as you like, you can bring somebody with you, and you can"
                    + " leave at any time. Whoever is there will meet you, so they will know that the story is yours.",
            "Nobody has to come. If you say no, nothing changes for your care or your story, and nobody will ask you why.");
    private static final List<String> TOO_LATE = List.of(
            "The time has come, so the answer can no longer be changed here. If you would like to tell us something, write"
                    + " to us under Messages.");

    private InvitationWords() {}

    static TrackedQuestion of(Discussion discussion, Invitation invitation, Instant now) {
        boolean open = now.isBefore(discussion.startsAt());
        return new TrackedQuestion(
                invitation.id(),
                HEADING,
                said(invitation.answer(), open ? until(discussion) : ""),
                facts(discussion),
                open ? WHAT_IT_IS_LIKE : TOO_LATE,
                open ? choices(invitation.answer()) : List.of());
    }

    /** "The person who spoke would like to come to the discussion on Thursday 26 November at 14:00." */
    static String news(Discussion discussion, InvitationAnswer answer) {
        return "The person who spoke %s to the discussion on %s."
                .formatted(answer.ofThePerson().toLowerCase(Locale.ROOT), DiscussionTimes.words(discussion.startsAt()));
    }

    private static List<TrackedQuestion.Fact> facts(Discussion discussion) {
        return List.of(
                new TrackedQuestion.Fact("What it is", discussion.kind().invitation()),
                new TrackedQuestion.Fact("When", DiscussionTimes.words(discussion.startsAt())),
                new TrackedQuestion.Fact("Where", discussion.place()));
    }

    private static @Nullable String said(InvitationAnswer answer, String until) {
        return switch (answer) {
            case OPEN -> null;
            case COMING -> "You told us that you would like to come. Thank you." + until;
            case NOT_COMING -> "You told us that you would rather not come. That is quite all right." + until;
        };
    }

    private static String until(Discussion discussion) {
        return " If you change your mind, choose the other answer below. You can do so until "
                + DiscussionTimes.words(discussion.startsAt()) + ".";
    }

    private static List<TrackedQuestion.Choice> choices(InvitationAnswer answer) {
        return Stream.of(InvitationAnswer.COMING, InvitationAnswer.NOT_COMING)
                .map(one -> new TrackedQuestion.Choice(one.name(), label(one), one == answer))
                .toList();
    }

    private static String label(InvitationAnswer answer) {
        return answer == InvitationAnswer.COMING ? "I would like to come" : "No, thank you";
    }
}
