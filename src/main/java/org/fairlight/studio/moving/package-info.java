/** Running stories that are taken over to the version of a process that runs now, and where they stand. */
@NullMarked
package org.fairlight.studio.moving;

import org.jspecify.annotations.NullMarked;
