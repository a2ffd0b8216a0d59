package org.fairlight.journey;

import java.time.Instant;
import java.util.UUID;

/** A story whose person wrote while nobody had a task of it, with a masked line to tell it by. */
public record WaitingMessage(UUID feedbackId, String headline, Instant since) {}
