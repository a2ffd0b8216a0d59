package org.fairlight.audit;

import java.time.Instant;
import java.util.Set;
import org.fairlight.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened what is kept apart from the rest of a story. Who it was stays in the trail.
 *
 * @param deed {@link Deed#ORIGINAL_READ}, {@link Deed#CONTACT_READ} or {@link Deed#MEDIA_PLAYED}
 * @param roles all roles they held
 * @param objectId which file, for media
 * @param why null when none of our reasons was given
 */
public record Look(
        Deed deed,
        Set<Role> roles,
        @Nullable String objectId,
        @Nullable Reason why,
        Instant at) {}
