package org.fairlight.journey;

import java.util.List;
import java.util.UUID;
import org.fairlight.workflow.ProcessId;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everything that waits for a person. */
interface WorkItems extends JpaRepository<WorkItem, String> {

    List<WorkItem> findByCaseId(UUID caseId);

    List<WorkItem> findByCaseIdAndProcess(UUID caseId, ProcessId process);
}
