package org.fairlight.reflection;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All notes of all boards. */
interface BoardNotes extends JpaRepository<BoardNote, UUID> {

    List<BoardNote> findByDiscussionIdOrderByWrittenAt(UUID discussionId);

    void deleteByDiscussionId(UUID discussionId);
}
