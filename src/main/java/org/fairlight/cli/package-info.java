/** The commands of the one jar besides running it. */
@org.jspecify.annotations.NullMarked
package org.fairlight.cli;
