/** What a person may ask about what is held of them: a copy, its removal; and how long it is kept when nobody asks. */
@org.jspecify.annotations.NullMarked
package org.fairlight.rights;
