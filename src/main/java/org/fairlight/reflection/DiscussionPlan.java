package org.fairlight.reflection;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A planned discussion.
 *
 * @param startsAt in the time of the United Kingdom
 * @param invited members of staff
 * @param invitePerson whether the person who spoke is invited, too
 */
public record DiscussionPlan(
        @Nullable DiscussionKind kind,
        @Nullable LocalDateTime startsAt,
        @Nullable String place,
        Set<UUID> invited,
        boolean invitePerson) {

    @SuppressWarnings("ConstantValue") // an older draft may lack the set
    public DiscussionPlan {
        invited = invited == null ? Set.of() : Set.copyOf(invited);
    }
}
