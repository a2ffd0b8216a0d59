package org.fairlight.audit;

import java.util.UUID;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.AfterEach;

/** A trail of its own for each test, somebody who does things, and a story they are done to. */
abstract class TrailOfAStory {

    final TrailBench bench = TrailBench.asOwner();
    final SignedIn asha = TrailBench.person(Role.CLINICIAN);
    final UUID story = UUID.randomUUID();

    @AfterEach
    void close() {
        bench.close();
    }

    void claim(UUID which) {
        bench.audit.record(Deed.TASK_CLAIMED, which, UUID.randomUUID().toString(), Form.CLINICIAN_REVIEW);
    }
}
