package org.fairlight.feedback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story as it comes in.
 *
 * @param submissionKey print of the key that makes sending twice one item; null for imports
 * @param submissionPrint print of what was sent, so that the same key with other words is noticed
 * @param importRef print of where the row came from, so that importing twice adds nothing
 * @param newsWanted whether they wish for an e-mail when there is something new
 * @param withReceipt whether somebody gets a receipt code, and so can be answered
 */
public record Arrival(
        Source source,
        Story story,
        @Nullable UUID teamId,
        @Nullable String when,
        boolean onBehalf,
        @Nullable UUID sharedBy,
        boolean replyWished,
        @Nullable ContactDetails contact,
        boolean newsWanted,
        boolean withReceipt,
        @Nullable String submissionKey,
        @Nullable String submissionPrint,
        @Nullable String importRef) {}
