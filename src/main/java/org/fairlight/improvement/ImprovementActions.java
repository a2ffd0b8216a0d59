package org.fairlight.improvement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All improvement actions. */
interface ImprovementActions extends JpaRepository<ImprovementAction, UUID> {

    Optional<ImprovementAction> findFirstByFeedbackIdOrderByStartedAtDesc(UUID feedbackId);

    List<ImprovementAction> findTop500ByOrderByStartedAtDesc();

    List<ImprovementAction> findByOwnerOrderByStartedAtDesc(UUID owner);
}
