package org.fairlight.rights;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All requests for removal. */
interface ErasureRequests extends JpaRepository<ErasureRequest, UUID> {

    Optional<ErasureRequest> findFirstByFeedbackIdOrderByAskedAtDesc(UUID feedbackId);

    List<ErasureRequest> findByFeedbackIdOrderByAskedAt(UUID feedbackId);

    List<ErasureRequest> findByStateOrderByAnswerByAscAskedAt(ErasureState state);
}
