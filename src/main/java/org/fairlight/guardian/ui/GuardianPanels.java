package org.fairlight.guardian.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.UUID;
import org.fairlight.guardian.GuardianRoom;
import org.fairlight.security.Role;
import org.fairlight.shared.ui.CasePanel;
import org.fairlight.workflow.Form;
import org.springframework.stereotype.Service;

/** Puts the guardian's case, and nothing of the journey, beside the guardian's forms. */
@Service
class GuardianPanels implements CasePanel {

    private final GuardianRoom room;
    private final Clock clock;

    GuardianPanels(GuardianRoom room, Clock clock) {
        this.room = room;
        this.clock = clock;
    }

    @Override
    public boolean shows(Form form) {
        return form.role() == Role.GUARDIAN;
    }

    @Override
    public Component panel(UUID caseId) {
        return new GuardianCasePanel(room, room.open(caseId), clock);
    }
}
