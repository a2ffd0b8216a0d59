/** Clinician review and the short way of thanks: what helped, what hindered, what can be learned. */
@org.jspecify.annotations.NullMarked
package org.fairlight.review;
