package org.fairlight.workflow;

import java.util.List;

/** Opens engines in memory in which stories of the past are played through models that do not run yet. */
public interface Rehearsals {

    /**
     * Takes about a second; whoever opens one closes it. The fence of each model is looked at again; whether models fit
     * together is the caller's to ask first.
     *
     * @param models one of each process and decision
     * @throws InvalidModel when the fence refuses one
     */
    Rehearsal open(List<Model> models);
}
