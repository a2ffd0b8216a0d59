package org.fairlight.guardian;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everything behind the guardian's door. */
@BehindTheDoor
interface GuardianCases extends JpaRepository<GuardianCase, UUID> {
    List<GuardianCase> findByStateOrderByOpenedAtDesc(CaseState state);

    int countByFeedbackId(UUID feedbackId);

    Optional<GuardianCase> findFirstByFeedbackIdAndCameByAndState(UUID feedbackId, CameBy cameBy, CaseState state);

    boolean existsByFeedbackIdAndCameBy(UUID feedbackId, CameBy cameBy);
}
