/** Stories of the past played through a draft, before anybody agrees to it. */
@org.jspecify.annotations.NullMarked
package org.fairlight.studio.replay;
