package org.fairlight.journey.secondlook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The questions as they are kept. */
interface SecondLookRecords extends JpaRepository<SecondLook, UUID> {

    Optional<SecondLook> findFirstByFeedbackIdAndAskedByOrderByAskedAtDesc(UUID feedbackId, UUID askedBy);

    void deleteByFeedbackId(UUID feedbackId);

    List<SecondLook> findByStateOrderByAskedAt(LookState state);
}
