package org.fairlight.reflection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All invitations. */
interface Invitations extends JpaRepository<Invitation, UUID> {

    List<Invitation> findByDiscussionId(UUID discussionId);

    Optional<Invitation> findByDiscussionIdAndPersonId(UUID discussionId, UUID personId);

    Optional<Invitation> findByDiscussionIdAndThePersonWhoSharedTrue(UUID discussionId);
}
