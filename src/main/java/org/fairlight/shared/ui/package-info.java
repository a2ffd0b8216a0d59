/** The parts every screen is built from: page kinds, words about time, the Java halves of the browser code. */
@NullMarked
@NamedInterface("ui")
package org.fairlight.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
