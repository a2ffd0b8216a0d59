package org.fairlight.workflow;

/** Gives a model to the engine, so that whatever starts from now on follows it. */
public interface Publication {

    /**
     * Checks the very characters that are deployed, together with the other models that run now, and deploys them in the
     * caller's transaction.
     *
     * @throws InvalidModel when it may not run; nothing has changed
     */
    void publish(Model model);
}
