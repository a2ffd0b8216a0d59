/** The token game of a process: whether every case that starts can come to an end, and the way to the place where it cannot. */
@NamedInterface("soundness")
@NullMarked
package org.fairlight.workflow.soundness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
