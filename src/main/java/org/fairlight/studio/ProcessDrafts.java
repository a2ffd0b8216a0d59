package org.fairlight.studio;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The drafts as they are kept. */
interface ProcessDrafts extends JpaRepository<ProcessDraft, UUID> {

    List<ProcessDraft> findByStateInOrderBySavedAtDesc(Collection<DraftState> states);

    /** For changing it: whoever comes second waits, and then sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select draft from ProcessDraft draft where draft.id = :id")
    Optional<ProcessDraft> lock(UUID id);
}
