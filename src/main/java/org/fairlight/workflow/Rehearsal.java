package org.fairlight.workflow;

import java.util.List;
import java.util.Optional;

/**
 * One engine in memory, fenced like the real one and knowing nothing of it: no data source, no job executor, no service of the
 * application. It plays one case at a time, on the thread of the caller.
 */
public interface Rehearsal extends AutoCloseable {

    /** The decision tables of this engine. */
    Decisions decisions();

    /** Plays a case from its begin until it ends, waits for what is not recorded, or meets the end of the record. */
    Rehearsed play(Script script);

    /** Leaves out what happens beside the way, such as an offer of help, and what only holds the picture together. */
    List<Passed> mainWay(List<Passed> passed);

    /** The elements of a process that a story can come to on its way, as {@link #mainWay} tells it, in the order of the file. */
    List<Passed> mainSteps(String process);

    /** The form that a step of these models asks for; empty when they have no such step. */
    Optional<Form> formAt(String process, String element);

    @Override
    void close();
}
