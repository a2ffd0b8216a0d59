/**
 * Takes names and identifiers out of free text before a reviewer reads: people become stable roles, numbers become words.
 */
@NullMarked
package org.fairlight.masking;

import org.jspecify.annotations.NullMarked;
