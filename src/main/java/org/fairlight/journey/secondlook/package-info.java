/** The second look: two people of different roles, a reason and a while, before anybody reads the words as they were written. */
@NullMarked
package org.fairlight.journey.secondlook;

import org.jspecify.annotations.NullMarked;
