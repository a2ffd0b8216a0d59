package org.fairlight.workflow.soundness;

import java.util.List;

/**
 * What goes wrong in a model however well everybody works.
 *
 * @param element the id of the element at which it shows
 * @param path the elements a case goes through until it does, from the start on; empty for what is never reached
 */
public record Fault(Kind kind, String element, List<String> path) {

    /** The kinds of fault, each named by what happens to a case. */
    public enum Kind {
        /** A case waits for something that cannot come any more. */
        STUCK("a story can get stuck here: it waits for another way in that cannot arrive any more."),

        /** A case goes round and has no way out. */
        ENDLESS("a story that comes here can never reach an end."),

        /** The same step is reached a second time while the first is still there. */
        TWICE("a story can reach this a second time while it is still here, so it would be done twice at once."),

        /** No case ever comes here. */
        DEAD("no story ever comes here.");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        /** What happens, for the person who draws the model. */
        public String sentence() {
            return sentence;
        }
    }

    public Fault {
        path = List.copyOf(path);
    }
}
