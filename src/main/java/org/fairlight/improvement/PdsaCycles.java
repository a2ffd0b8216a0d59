package org.fairlight.improvement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All cycles of all actions. */
interface PdsaCycles extends JpaRepository<PdsaCycle, UUID> {

    List<PdsaCycle> findByActionIdOrderByNumber(UUID actionId);

    List<PdsaCycle> findByActionIdInOrderByNumber(Collection<UUID> actionIds);
}
