/** Where quality leads change processes: drafts, checks, a second person's agreement, versions and the way back. */
@org.jspecify.annotations.NullMarked
package org.fairlight.studio;
