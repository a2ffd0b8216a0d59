/** The separate door: what needs a guardian is kept here, apart from the learning journey, which never hears of it. */
@org.jspecify.annotations.NullMarked
package org.fairlight.guardian;
