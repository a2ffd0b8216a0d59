package org.fairlight.journey;

/**
 * What may need the separate door. It is asked once, used to choose the way and not kept with the story.
 *
 * @param safeguarding somebody may not be safe
 * @param conduct a worry about how one person behaved
 */
public record Worries(Harm harm, boolean safeguarding, boolean conduct) {

    public static final Worries NONE = new Worries(Harm.NONE, false, false);
}
