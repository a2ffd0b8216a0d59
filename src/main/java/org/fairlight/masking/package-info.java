/** Takes names and identifiers out of free text before anybody reads it. */
@NullMarked
package org.fairlight.masking;

import org.jspecify.annotations.NullMarked;
