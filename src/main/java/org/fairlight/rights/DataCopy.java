package org.fairlight.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything held of what one person sent, in the shape of the file for programs (UK GDPR Art. 15 and 20). Moments are UTC.
 * Who works here is named by role alone.
 *
 * @param reference by which the story can be named in a letter
 * @param happenedWhen roughly when it happened, in their own words
 * @param receiptHeld whether a receipt opens it; the code itself is not held
 */
public record DataCopy(
        String reference,
        Instant copiedAt,
        Instant sharedAt,
        String cameBy,
        @Nullable String service,
        @Nullable String happenedWhen,
        boolean forSomebodyElse,
        boolean takenBack,
        boolean receiptHeld,
        Words words,
        @Nullable Reach contact,
        List<ChoiceMade> choices,
        List<HeldFile> files,
        List<Message> messages,
        List<Happened> timeline,
        @Nullable Answer reply,
        List<Look> whoLooked,
        List<Request> requests) {

    /** Their own words, as written. */
    public record Words(
            @Nullable String happened,
            @Nullable String good,
            @Nullable String better) {}

    /** How to reach them. */
    public record Reach(@Nullable String name, @Nullable String email) {}

    /** One choice of the history, with the words it was made to. */
    public record ChoiceMade(
            Instant at, String purpose, String meaning, boolean given, String wordingVersion, String how) {}

    /** @param name its place in the archive; null when the disk does not hold it any more */
    public record HeldFile(
            @Nullable String name,
            String mediaType,
            long bytes,
            @Nullable Boolean showsOthers) {}

    /** @param from "You", or the role that wrote */
    public record Message(Instant at, String from, String words) {}

    /** One line of the timeline. */
    public record Happened(
            Instant at, String what, @Nullable String detail) {}

    /** The reply that was sent: what was learned, as it was told to them. */
    public record Answer(
            @Nullable Instant sentAt,
            String youSaid,
            String weLearned,
            String weDid,
            @Nullable String feltHeard) {}

    /** Somebody looked at what is otherwise hidden. */
    public record Look(Instant at, String role, String what) {}

    /** A request for removal and what became of it. */
    public record Request(
            Instant askedAt,
            String askedBy,
            LocalDate answerBy,
            String state,
            List<String> removed,
            @Nullable String keptBecause) {}
}
