package org.fairlight.journey.ui.work;

import org.fairlight.feedback.Kind;
import org.fairlight.shared.ui.Chip;

/** The chip of a kind of story. */
final class Kinds {

    private Kinds() {}

    static Chip chip(Kind kind) {
        return new Chip(
                switch (kind) {
                    case PRAISE -> Chip.Tone.PRAISE;
                    case CONCERN -> Chip.Tone.CONCERN;
                    case BOTH -> Chip.Tone.BOTH;
                },
                kind.title());
    }
}
