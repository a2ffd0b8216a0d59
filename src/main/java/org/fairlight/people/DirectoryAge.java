package org.fairlight.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the directory can be trusted to be as the sign-in service has it.
 *
 * @param readAt when it was read last; null when it never was
 * @param answered whether the sign-in service answered at the last try, and that is not long ago
 */
public record DirectoryAge(@Nullable Instant readAt, boolean answered) {}
