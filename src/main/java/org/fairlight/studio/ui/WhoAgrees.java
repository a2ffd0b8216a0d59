package org.fairlight.studio.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.fairlight.studio.DraftPage;

/** Says who can agree to a draft, before it is asked for and while it waits, so that nobody waits for somebody who cannot. */
final class WhoAgrees {

    private WhoAgrees() {}

    /** For whoever may ask. */
    static String beforeAsking(DraftPage draft) {
        if (draft.ownHand()) {
            return can(draft.others());
        }
        return "You have not changed anything here. If you ask for it, you stand behind it, and somebody else has to agree: "
                + (draft.others().isEmpty()
                        ? "just now there is nobody else, so let %s ask you.".formatted(draft.author())
                        : any(draft.others()) + ".");
    }

    /** For whoever waits. */
    static String whileItWaits(DraftPage draft) {
        return (draft.askedBy().isEmpty() ? "" : "Asked for by %s. ".formatted(draft.askedBy())) + can(draft.others());
    }

    private static String can(List<String> people) {
        return people.isEmpty()
                ? "Just now nobody can agree, because every quality lead had a hand in it. An administrator can name another."
                : "%s can agree, without a hand in it so far.".formatted(any(people));
    }

    private static String any(List<String> people) {
        return people.stream().collect(Collectors.joining(" or "));
    }
}
