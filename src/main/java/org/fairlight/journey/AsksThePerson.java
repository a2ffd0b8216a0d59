package org.fairlight.journey;

import java.util.Optional;

/**
 * Something that a later step asks the person who spoke; every bean of this kind stands near the top of the page where they
 * follow their story.
 */
public interface AsksThePerson {

    /** What is asked at this moment, or nothing. */
    Optional<TrackedQuestion> ask(CheckedReceipt receipt);

    /** Keeps an answer. {@link Tracking} calls it only for a choice that {@link #ask} offers at this moment. */
    void answer(CheckedReceipt receipt, TrackedQuestion.Choice choice);
}
