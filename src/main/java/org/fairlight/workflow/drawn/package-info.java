/** Whether a process is drawn to its end, so that the engine can read it; told in words for whoever draws. */
@NullMarked
package org.fairlight.workflow.drawn;

import org.jspecify.annotations.NullMarked;
