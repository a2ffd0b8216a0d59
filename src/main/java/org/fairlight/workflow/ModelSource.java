package org.fairlight.workflow;

import java.util.List;

/** Whoever keeps the versions of models says which of them are to run. Without one, those that came with Fairlight do. */
public interface ModelSource {

    /**
     * The models to run, in the transaction of the start.
     *
     * @param shipped what this version of Fairlight came with
     * @return one of each id of {@code shipped}
     */
    List<Model> toRun(List<Model> shipped);
}
