package org.fairlight.consent;

import java.time.Instant;

/** One choice of the history: what was said to which words, how and when. */
public record Choice(Purpose purpose, boolean given, String wordingVersion, String how, Instant at) {}
