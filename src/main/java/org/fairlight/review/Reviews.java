package org.fairlight.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All reviews. */
interface Reviews extends JpaRepository<ClinicianReview, UUID> {

    Optional<ClinicianReview> findFirstByFeedbackIdOrderByConcludedAtDesc(UUID feedbackId);
}
