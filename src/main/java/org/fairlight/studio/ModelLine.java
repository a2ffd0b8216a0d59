package org.fairlight.studio;

import java.time.Instant;

/**
 * A process or decision table and the version of it that runs.
 *
 * @param model the file's name, such as {@code consent.bpmn}
 * @param newerShipped whether a later version came with Fairlight that does not run, because the model was changed here
 */
public record ModelLine(
        String model, String name, boolean isProcess, int number, Instant since, boolean newerShipped) {}
