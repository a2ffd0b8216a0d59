package org.fairlight.people;

import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the trail that teams or people changed, in the transaction that changed them. */
@Component
class DirectoryTrail {

    private final Audit audit;

    DirectoryTrail(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void changed(DirectoryChanged changed) {
        audit.record(Deed.DIRECTORY_CHANGED, null, null);
    }
}
