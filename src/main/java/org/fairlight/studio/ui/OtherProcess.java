package org.fairlight.studio.ui;

import java.util.Optional;
import org.fairlight.studio.DraftPage;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelTitle;

/** Whether a file that somebody opens was drawn as another process than the one that they change. */
final class OtherProcess {

    private OtherProcess() {}

    /** What to tell about it; empty when it has the name of this process, or none. */
    static Optional<String> in(String xml, DraftPage draft) {
        String theirs = title(draft, xml);
        String ours = title(draft, draft.liveXml());
        boolean known = theirs.equals(ours)
                || theirs.equals(draft.name())
                || theirs.equals(model(draft, xml).id());
        return known
                ? Optional.empty()
                : Optional.of(
                        ("“%s” was drawn as another process. It stands in the place of “%s” now and would run as that."
                                        + " If you did not mean this, the save before it is kept: under “Earlier saves”, choose"
                                        + " “Go back to this”.")
                                .formatted(theirs, ours));
    }

    private static String title(DraftPage draft, String xml) {
        return ModelTitle.of(model(draft, xml));
    }

    private static Model model(DraftPage draft, String xml) {
        return new Model(draft.model(), xml);
    }
}
