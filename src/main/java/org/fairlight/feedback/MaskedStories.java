package org.fairlight.feedback;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stories as reviewers read them. */
interface MaskedStories extends JpaRepository<MaskedStory, UUID> {}
