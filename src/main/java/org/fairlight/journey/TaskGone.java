package org.fairlight.journey;

/** The task is finished already. */
public class TaskGone extends RuntimeException {

    public TaskGone() {
        super("Somebody has already finished this, or the person changed their choices. What you typed is kept.");
    }
}
