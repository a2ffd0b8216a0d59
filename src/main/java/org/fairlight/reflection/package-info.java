/** Reflective discussions: planned, invited to, held and called off; a board that names nobody; reflections that belong to their author. */
@org.jspecify.annotations.NullMarked
package org.fairlight.reflection;
