/** What makes a process fair to the person who told a story and to those it is about; checked, not left to good will. */
@NullMarked
package org.fairlight.workflow.fairness;

import org.jspecify.annotations.NullMarked;
