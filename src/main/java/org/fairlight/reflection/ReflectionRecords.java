package org.fairlight.reflection;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All private reflections. */
interface ReflectionRecords extends JpaRepository<Reflection, UUID> {

    List<Reflection> findByDiscussionIdAndAuthorOrderByWrittenAt(UUID discussionId, UUID author);
}
