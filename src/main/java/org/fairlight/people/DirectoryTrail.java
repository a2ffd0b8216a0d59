package org.fairlight.people;

import java.util.Set;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.security.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes into the trail which team or person changed and how, with a row for each role given or taken, in the transaction that
 * did it.
 */
@Component
class DirectoryTrail {

    private final Audit audit;

    DirectoryTrail(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void changed(DirectoryChanged changed) {
        audit.record(Deed.DIRECTORY_CHANGED, null, changed.id().toString(), changed.what());
        tell(Deed.ROLE_GIVEN, changed, changed.given());
        tell(Deed.ROLE_TAKEN, changed, changed.taken());
    }

    private void tell(Deed deed, DirectoryChanged changed, Set<Role> roles) {
        roles.stream()
                .sorted()
                .forEach(role -> audit.record(deed, null, changed.id().toString(), role));
    }
}
