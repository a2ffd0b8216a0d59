package org.fairlight.reflection;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All discussions. */
interface DiscussionRecords extends JpaRepository<Discussion, UUID> {

    List<Discussion> findByFeedbackIdAndState(UUID feedbackId, DiscussionState state);

    List<Discussion> findByFeedbackId(UUID feedbackId);

    List<Discussion> findTop200ByOrderByStartsAtDesc();

    @Query(
            "select d from Discussion d where exists "
                    + "(select i from Invitation i where i.discussionId = d.id and i.personId = :person) order by d.startsAt desc")
    List<Discussion> invitedTo(UUID person);
}
