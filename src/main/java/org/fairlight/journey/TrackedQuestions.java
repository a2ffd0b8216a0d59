package org.fairlight.journey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a person is asked about their story, by whichever step asks. */
@Component
class TrackedQuestions {

    private final List<AsksThePerson> askers;

    TrackedQuestions(List<AsksThePerson> askers) {
        this.askers = askers;
    }

    List<TrackedQuestion> of(CheckedReceipt receipt) {
        return askers.stream()
                .map(asker -> asker.ask(receipt))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @throws TrackingTooLate when this is not asked any more, or was never offered as an answer */
    void answer(CheckedReceipt receipt, UUID question, String key) {
        if (askers.stream().noneMatch(asker -> answered(asker, receipt, question, key))) {
            throw new TrackingTooLate();
        }
    }

    private static boolean answered(AsksThePerson asker, CheckedReceipt receipt, UUID question, String key) {
        Optional<TrackedQuestion.Choice> choice =
                asker.ask(receipt).filter(asked -> asked.id().equals(question)).flatMap(asked -> asked.choice(key));
        choice.ifPresent(chosen -> asker.answer(receipt, chosen));
        return choice.isPresent();
    }
}
