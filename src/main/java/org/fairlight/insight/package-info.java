/** What can be seen of the whole without looking into anybody's story: how many, where, since when. */
@org.jspecify.annotations.NullMarked
package org.fairlight.insight;
