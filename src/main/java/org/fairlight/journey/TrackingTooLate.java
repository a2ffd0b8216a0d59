package org.fairlight.journey;

/** Nobody works with the story any more, so this can no longer be done with it. */
public class TrackingTooLate extends RuntimeException {

    TrackingTooLate() {
        super("Nobody works with this story any more. If you want us to hear it, you can share it again.");
    }
}
