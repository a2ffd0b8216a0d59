package org.fairlight.masking;

import org.jspecify.annotations.Nullable;

/** One reason to take a token, and those behind it, for a name. */
interface NameRule {

    @Nullable
    Found at(int i);

    /** Tokens from from to before to are a name; its own words start at core. */
    record Found(int from, int core, int to, Standing standing, String title) {}
}
