package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fairlight.entrances.TooOften;
import org.fairlight.journey.CheckedReceipt;
import org.fairlight.journey.TrackedStory;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.TrackingStage;
import org.fairlight.journey.TrackingTooLate;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.workflow.UnfinishedAnswers;

/** Makes the letter of a story, and does with it what its person does on the page. */
class Letters {

    private static final Set<TrackingStage> ENDED = EnumSet.of(TrackingStage.SEALED, TrackingStage.REMOVED);

    private final Tracking tracking;
    private final Clock clock;
    private final Consumer<Component> place;
    private final Runnable onLeave;

    /**
     * @param place shows a page in place of the one before
     * @param onLeave called when the person closes their story
     */
    Letters(Tracking tracking, Clock clock, Consumer<Component> place, Runnable onLeave) {
        this.tracking = tracking;
        this.clock = clock;
        this.place = place;
        this.onLeave = onLeave;
    }

    /** @param proof asked anew before everything that is done with the story */
    void show(Supplier<CheckedReceipt> proof) {
        show(proof, tracking.open(proof.get()));
    }

    private void show(Supplier<CheckedReceipt> proof, TrackedStory story) {
        PlainDates dates = new PlainDates(clock.instant());
        if (story.stage() == TrackingStage.REMOVED) {
            place.accept(new RemovedLetter(story, dates, onLeave));
            return;
        }
        if (story.stage() == TrackingStage.SEALED) {
            place.accept(new SealedLetter(story, dates, onLeave));
            return;
        }
        TrackLetter letter = new TrackLetter(story, "track/" + proof.get().feedbackId(), dates, onLeave);
        letter.whenWritten((words, unsafe) -> act(proof, letter, known -> tracking.addMessage(known, words, unsafe)));
        letter.whenChosen(
                (purpose, given) -> act(proof, letter, known -> tracking.changeChoice(known, purpose, given)));
        letter.whenHeard(answer -> act(proof, letter, known -> tracking.feltHeard(known, answer)));
        letter.whenAnswered((question, key) -> act(proof, letter, known -> tracking.answer(known, question, key)));
        letter.whenNewsSwitched(wanted -> act(proof, letter, known -> tracking.wantNewsByEmail(known, wanted)));
        place.accept(letter);
    }

    private void act(Supplier<CheckedReceipt> proof, TrackLetter letter, Function<CheckedReceipt, TrackedStory> deed) {
        try {
            TrackedStory story = deed.apply(proof.get());
            if (ENDED.contains(story.stage())) {
                show(proof, story);
            } else {
                letter.show(story, new PlainDates(clock.instant()));
            }
        } catch (TrackingTooLate late) {
            show(proof);
        } catch (TooOften crowded) {
            letter.show(tracking.open(proof.get()), new PlainDates(clock.instant()));
            letter.notNow(crowded.getMessage());
        } catch (UnfinishedAnswers tooLong) {
            letter.notNow(String.join(" ", tooLong.problems().values()));
        }
    }
}
