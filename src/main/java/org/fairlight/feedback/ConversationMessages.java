package org.fairlight.feedback;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All messages. */
interface ConversationMessages extends JpaRepository<ConversationMessage, UUID> {

    List<ConversationMessage> findByFeedbackIdOrderByAt(UUID feedbackId);
}
