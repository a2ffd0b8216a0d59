package org.fairlight.rights;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.feedback.Feedback;
import org.fairlight.feedback.ReceiptCode;
import org.fairlight.feedback.Receipts;
import org.fairlight.feedback.Stories;
import org.fairlight.journey.Tracking;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds out whose story it is: by receipt, by a patient's own account, or by what somebody wrote in a letter. */
@Service
@Transactional(readOnly = true)
public class Holders {

    private final Tracking tracking;
    private final Receipts receipts;
    private final Stories stories;
    private final JdbcClient jdbc;
    private final CurrentUser user;

    Holders(Tracking tracking, Receipts receipts, Stories stories, JdbcClient jdbc, CurrentUser user) {
        this.tracking = tracking;
        this.receipts = receipts;
        this.stories = stories;
        this.jdbc = jdbc;
        this.user = user;
    }

    /** @throws org.fairlight.journey.TrackingUnknown when the code opens nothing */
    @Door(Right.USE_OWN_DATA)
    public Holder of(ReceiptCode code) {
        return new Holder(tracking.check(code).feedbackId());
    }

    /** Whether anything is left to copy or remove. */
    @Door(Right.USE_OWN_DATA)
    public boolean isStillHeld(Holder holder) {
        return stories.find(holder.feedbackId()).map(Feedback::removedAt).isEmpty();
    }

    /** What a signed-in patient shared, newest first; empty for everybody else, who may have written for somebody. */
    @Door(Right.USE_OWN_DATA)
    public List<Holder> mine() {
        if (!user.isAny(Role.PATIENT)) {
            return List.of();
        }
        return jdbc.sql("""
                        select id from feedback where shared_by = :me and removed_at is null order by received_at desc
                        """).param("me", user.require().personId()).query(UUID.class).list().stream()
                .map(Holder::new)
                .toList();
    }

    /**
     * For a privacy steward who holds a letter: the story its receipt code or reference belongs to.
     *
     * @return empty when there is none, or when it was removed before
     */
    @Door(Right.TEND_RIGHTS)
    public Optional<UUID> named(String typed) {
        return ReceiptCode.read(typed)
                .flatMap(receipts::open)
                .or(() -> reference(typed))
                .flatMap(stories::find)
                .filter(item -> item.removedAt() == null)
                .map(Feedback::id);
    }

    private static Optional<UUID> reference(String typed) {
        try {
            return Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
