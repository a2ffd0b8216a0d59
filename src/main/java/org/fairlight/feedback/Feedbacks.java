package org.fairlight.feedback;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All items of feedback. */
interface Feedbacks extends JpaRepository<Feedback, UUID> {

    Optional<Feedback> findBySubmissionKey(String submissionKey);

    boolean existsByImportRef(String importRef);
}
