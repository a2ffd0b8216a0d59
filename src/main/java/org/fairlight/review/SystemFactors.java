package org.fairlight.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All factors of all reviews. */
interface SystemFactors extends JpaRepository<SystemFactor, UUID> {

    List<SystemFactor> findByReviewId(UUID reviewId);
}
