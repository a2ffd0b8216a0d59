package org.fairlight.shared.start;

import org.jspecify.annotations.Nullable;

/** What is wrong, and how to mend it, in sentences. */
record Told(String wrong, @Nullable String mend) {}
