/** The frame around the rooms: where one is, where one can go, who is signed in. */
@org.jspecify.annotations.NullMarked
package org.fairlight.shell;
