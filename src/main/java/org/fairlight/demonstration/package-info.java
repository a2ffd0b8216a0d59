/** Made-up people and stories for trying Fairlight out; never part of a real start. */
@org.jspecify.annotations.NullMarked
package org.fairlight.demonstration;
