package org.fairlight.insight;

import java.util.Map;
import org.fairlight.workflow.ProcessId;

/** Whoever numbers the versions of processes tells how many stories are on which. */
public interface StoriesByVersion {

    /** By the number of the version, which is 0 for one from before versions were counted; none may be on some. */
    Map<Integer, Long> of(ProcessId process);
}
