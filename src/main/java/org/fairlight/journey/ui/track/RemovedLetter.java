package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.TimelineEntry;
import org.fairlight.journey.TrackedStory;
import org.fairlight.shared.ui.LetterPage;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;

/** What a receipt still opens once its story was removed: that this was done, when and why. */
class RemovedLetter extends LetterPage {

    private static final List<Happening> REMOVALS =
            List.of(Happening.REMOVED_AS_ASKED, Happening.REMOVED_AFTER_APPRAISAL);

    RemovedLetter(TrackedStory story, PlainDates dates, Runnable onLeave) {
        super("Your story was removed");
        story.timeline().stream()
                .filter(entry -> REMOVALS.contains(entry.what()))
                .forEach(entry -> write(words(entry, dates)));
        enclose(
                Notice.good(
                        "What you wrote, your name and address, your messages and your files are gone from our work with stories."));
        write(
                "What staff learned may stay. It names nobody, and nobody can tell from it that it was you. If a law asks us"
                        + " to keep something, for example to keep somebody safe, it is sealed and kept apart.",
                "Keep your receipt if you wish: it opens this page, as proof of what we did. "
                        + "You can share a new story at any time.");
        Button print = new Button("Print this page");
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        addActions(print, new Button("Close this page", click -> onLeave.run()));
    }

    private static String words(TimelineEntry entry, PlainDates dates) {
        String day = dates.day(entry.at());
        return entry.what() == Happening.REMOVED_AS_ASKED
                ? "You asked us to remove it, and we did so on %s.".formatted(day)
                : "We had kept it as long as it was needed, so we removed it on %s.".formatted(day);
    }
}
