package org.fairlight.studio.replay;

import java.util.List;

/**
 * What a trial run found: counts and names of steps. A story is a number that means nothing outside this result.
 *
 * @param played how many stories
 * @param same how many would have gone the way that the processes of today lead them
 * @param other how many certainly would not
 * @param perhaps how many would have gone another way unless a worry was told with them, which is not kept
 * @param untold how many cannot be told
 * @param retold how many the processes of today lead exactly as they really went
 * @param weeks over how many weeks they were shared
 */
public record ReplayResult(
        int played,
        int same,
        int other,
        int perhaps,
        int untold,
        int retold,
        double weeks,
        List<Parting> partings,
        List<Reason> reasons,
        List<ClockLine> clocks,
        List<WorkLine> work) {

    /**
     * Where ways part.
     *
     * @param after the last step that both have; @param from the next step today; @param to the next step in the draft
     * @param perhaps how many of them only unless a worry was told
     * @param stories numbers of the run, from 1
     */
    public record Parting(String after, String from, String to, int perhaps, List<Integer> stories) {}

    /** Why stories cannot be told, in a sentence, and how many. */
    public record Reason(String sentence, int stories) {}

    /** How often a task was asked for and how often it was late, with the processes of today and with the draft. */
    public record ClockLine(String task, int asked, int late, int askedAfter, int lateAfter) {}

    /** Tasks for a role, with the processes of today and with the draft. */
    public record WorkLine(String role, int before, int after) {}
}
