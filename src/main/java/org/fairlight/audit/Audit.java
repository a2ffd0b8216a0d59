package org.fairlight.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trail: who looked at or changed what, in the transaction that did it. It takes ids and words of ours only, so that no
 * word of a story can come in.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Audit {

    private final TrailWriter writer;
    private final CurrentUser user;
    private final Clock clock;

    Audit(TrailWriter writer, CurrentUser user, Clock clock) {
        this.writer = writer;
        this.user = user;
        this.clock = clock;
    }

    /** @param purpose why, by a constant of one of our own lists; free text has no way in */
    public void record(Deed deed, @Nullable UUID feedbackId, @Nullable Enum<?> purpose) {
        record(deed, feedbackId, null, purpose);
    }

    /**
     * @param objectId the id of a task, a file or a person: letters, digits and hyphens
     * @param purpose why, by a constant of one of our own lists
     */
    public void record(Deed deed, @Nullable UUID feedbackId, @Nullable String objectId, @Nullable Enum<?> purpose) {
        Pending.add(writer, entry(deed, feedbackId, objectId, purpose, false));
    }

    /**
     * Tells of a look that may come in many requests, as when a film is wound: one row for each person, object and visit of
     * a quarter of an hour.
     *
     * @param purpose why, by a constant of one of our own lists
     */
    public void recordVisit(Deed deed, UUID feedbackId, String objectId, Enum<?> purpose) {
        Entry entry = entry(deed, feedbackId, objectId, purpose, true);
        if (!writer.isSameVisit(entry)) {
            Pending.add(writer, entry);
        }
    }

    private Entry entry(
            Deed deed,
            @Nullable UUID feedbackId,
            @Nullable String objectId,
            @Nullable Enum<?> purpose,
            boolean isVisit) {
        Optional<SignedIn> who = user.get();
        return new Entry(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                who.map(SignedIn::personId).orElse(null),
                who.map(Audit::roles).orElse(null),
                deed,
                feedbackId,
                objectId,
                purpose == null ? null : purpose.name(),
                isVisit);
    }

    private static String roles(SignedIn person) {
        return person.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
