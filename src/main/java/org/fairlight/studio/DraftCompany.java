package org.fairlight.studio;

import java.time.Clock;
import java.util.UUID;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets two people who have one draft open know of each other before one of them saves. */
@Service
@Transactional(readOnly = true)
public class DraftCompany {

    private final ProcessDrafts drafts;
    private final DraftVisitors visitors;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    DraftCompany(ProcessDrafts drafts, DraftVisitors visitors, Directory directory, CurrentUser user, Clock clock) {
        this.drafts = drafts;
        this.visitors = visitors;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
    }

    /** Looks around, and is seen by the others. */
    @Door(Right.EDIT_PROCESSES)
    public DraftNow look(UUID draftId) {
        ProcessDraft draft = drafts.findById(draftId).orElseThrow(DraftGone::new);
        return new DraftNow(
                draft.revision(),
                name(draft.savedBy()),
                draft.savedAt(),
                draft.state(),
                visitors.others(draftId, user.require().personId(), clock.instant()).stream()
                        .map(this::name)
                        .toList());
    }

    private String name(UUID person) {
        return directory.person(person).map(Person::displayName).orElse("Somebody");
    }
}
