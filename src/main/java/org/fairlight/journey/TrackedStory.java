package org.fairlight.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairlight.consent.Choice;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.ConversationMessage;
import org.fairlight.feedback.NewsByEmail;
import org.fairlight.feedback.Reply;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.TimelineEntry;
import org.fairlight.media.MediaKind;
import org.jspecify.annotations.Nullable;

/**
 * What the person who shared a story sees of it. It is made of the learning journey alone.
 *
 * @param ownWords as they wrote them; empty once the story is sealed
 * @param service what it is about; null when they were not sure
 * @param questions what they are asked at this moment
 * @param nextBy the day by which the next step is done; null when nothing is due
 * @param replyBy the day by which we hope to have answered
 * @param media how many photos, videos and recordings belong to it
 * @param choices the newest choice of each purpose that was ever made
 * @param reply the reply once it was sent
 * @param news whether e-mails say that there is something new
 * @param looks who opened what is kept apart, by their roles
 * @param steps the way through the main process, for the list beside the picture
 * @param diagram the main process as BPMN
 */
public record TrackedStory(
        Story ownWords,
        @Nullable String service,
        Instant sharedAt,
        TrackingStage stage,
        List<TrackedQuestion> questions,
        @Nullable LocalDate nextBy,
        LocalDate replyBy,
        Map<MediaKind, Integer> media,
        List<TimelineEntry> timeline,
        List<ConversationMessage> conversation,
        Map<Purpose, Choice> choices,
        @Nullable Reply reply,
        NewsByEmail news,
        List<TrackedLook> looks,
        List<TrackingStep> steps,
        String diagram) {

    public boolean allows(Purpose purpose) {
        return Optional.ofNullable(choices.get(purpose)).map(Choice::given).orElse(false);
    }

    /** Where it is now, as a sentence. */
    public String here() {
        return stage.words(this::allows);
    }

    /** What happens next, as far as the person allows it. */
    public String next() {
        return stage.next(this::allows);
    }

    /** The switches to show: those for photos, videos and sound only when it has such. */
    public List<Purpose> purposes() {
        return Stream.of(Purpose.values())
                .filter(purpose ->
                        !purpose.isForMedia() || media.keySet().stream().anyMatch(kind -> kind.purpose() == purpose))
                .toList();
    }
}
