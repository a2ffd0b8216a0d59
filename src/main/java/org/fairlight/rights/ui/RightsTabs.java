package org.fairlight.rights.ui;

import java.util.List;
import org.fairlight.rights.Appraisals;
import org.fairlight.rights.Erasures;
import org.fairlight.shared.ui.WorkTab;
import org.springframework.stereotype.Component;

/** The three ways into the privacy steward's room for people's rights. */
@Component
class RightsTabs {

    static final String ASKED = "rights";
    static final String BY_POST = "rights-by-post";
    static final String OLD = "rights-appraisal";

    private final Erasures erasures;
    private final Appraisals appraisals;

    RightsTabs(Erasures erasures, Appraisals appraisals) {
        this.erasures = erasures;
        this.appraisals = appraisals;
    }

    List<WorkTab> at(String route) {
        return List.of(
                new WorkTab("Asked to be removed", ASKED, erasures.open().size(), ASKED.equals(route)),
                new WorkTab("Due for appraisal", OLD, appraisals.count(), OLD.equals(route)),
                new WorkTab("Asked by post", BY_POST, -1, BY_POST.equals(route)));
    }
}
