package org.fairlight.journey;

/**
 * One step of the way through the main process.
 *
 * @param id the element's id in the model
 * @param name the element's name in the model
 * @param perhaps whether the way may also go past this step
 */
public record TrackingStep(String id, String name, State state, boolean perhaps) {

    /** How far the story is. */
    public enum State {
        DONE,
        HERE,
        NEXT
    }
}
