/** Improvement actions: a change idea of known strength, tried in PDSA cycles with a prediction, then adopted, adapted or abandoned. */
@org.jspecify.annotations.NullMarked
package org.fairlight.improvement;
