package org.fairlight.feedback;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stories as they came. */
interface OriginalStories extends JpaRepository<OriginalStory, UUID> {}
