package org.fairlight.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All items of feedback. */
interface Feedbacks extends JpaRepository<Feedback, UUID> {

    Optional<Feedback> findBySubmissionKey(String submissionKey);

    List<Feedback> findBySharedByOrderByReceivedAtDesc(UUID person);

    boolean existsByImportRef(String importRef);
}
