package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.button.Button;
import org.fairlight.consent.Choice;
import org.fairlight.consent.Purpose;
import org.fairlight.journey.TrackedStory;
import org.fairlight.shared.ui.LetterPage;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;

/** What remains to be seen of a story that was taken back: that it is sealed, since when, and what happened before. */
class SealedLetter extends LetterPage {

    SealedLetter(TrackedStory story, PlainDates dates, Runnable onLeave) {
        super("You took your story back");
        write(
                "We stopped at once. Your story is sealed: nobody can read it any more, and it is not used for anything.");
        Choice takenBack = story.choices().get(Purpose.HANDLE_AND_REPLY);
        if (takenBack != null) {
            enclose(Notice.good("You took it back on %s, %s. It has not been used since."
                    .formatted(dates.day(takenBack.at()), dates.time(takenBack.at()))));
        }
        write("If you told us that somebody may not be safe, guardians can still act on what they have read.");
        write("If you wish to tell us something else, you can share a new story at any time.");
        HappenedPart happened = new HappenedPart();
        happened.show(story, dates);
        LookedPart looked = new LookedPart();
        looked.show(story, dates);
        enclose(happened, looked, new YourDataPart());
        Button print = new Button("Print this page");
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        addActions(print, new Button("Close this page", click -> onLeave.run()));
    }
}
