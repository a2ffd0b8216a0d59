package org.fairlight.workflow.soundness;

import java.util.List;

/**
 * Something that can happen next to a story that is played by hand.
 *
 * @param happens the ids of the elements that happen, in order
 * @param ways the ids of the arrows, or steps, that the story comes to by it
 * @param goesOnTo the ids of the elements where it then stands; empty when nothing follows
 * @param isChoice whether a gateway is left one way rather than another
 * @param isAnyTime whether it is a message or a clock of the whole process
 */
public record Chance(
        List<String> happens, List<String> ways, List<String> goesOnTo, boolean isChoice, boolean isAnyTime) {

    public Chance {
        happens = List.copyOf(happens);
        ways = List.copyOf(ways);
        goesOnTo = List.copyOf(goesOnTo);
    }
}
