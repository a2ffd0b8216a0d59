package org.fairlight.shared.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;

/**
 * Something that a check found in what somebody draws.
 *
 * @param isAdvice whether it may stay as it is
 * @param times at how many places it was found
 * @param places each leads to one of those places, as far as they can be shown
 */
public record Problem(String sentence, boolean isAdvice, int times, List<SerializableRunnable> places)
        implements Serializable {

    private static final int BEGINNING = 60;

    public Problem {
        places = List.copyOf(places);
    }

    /** One that is nowhere in particular. */
    public static Problem of(String sentence) {
        return new Problem(sentence, false, 1, List.of());
    }

    /** Enough of the sentence to tell it from the others, in whole words. */
    String beginning() {
        return sentence.length() <= BEGINNING
                ? sentence
                : sentence.substring(0, sentence.lastIndexOf(' ', BEGINNING)) + "…";
    }
}
