package org.fairlight.studio;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft in a list.
 *
 * @param model the file's name, such as {@code consent.bpmn}
 * @param name what the process or decision is called
 */
public record DraftLine(
        UUID id, String model, String name, DraftState state, String author, String savedBy, Instant savedAt) {}
