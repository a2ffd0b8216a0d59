package org.fairlight.workflow;

import java.util.List;

/** Opens engines in memory in which stories of the past are played through models that do not run yet. */
public interface Rehearsals {

    /**
     * Takes about a second; whoever opens one closes it.
     *
     * @param models one of each process and decision
     * @throws InvalidModel when the rules refuse them
     */
    Rehearsal open(List<Model> models);
}
