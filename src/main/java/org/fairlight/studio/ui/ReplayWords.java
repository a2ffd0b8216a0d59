package org.fairlight.studio.ui;

import java.util.ArrayList;
import java.util.List;
import org.fairlight.studio.replay.ReplayPage;
import org.fairlight.studio.replay.ReplayResult;
import org.fairlight.studio.replay.ReplayState;
import org.fairlight.studio.replay.ReplayWish;

/** What a trial run found, in sentences. */
final class ReplayWords {

    private ReplayWords() {}

    /** The result in a few sentences. */
    static String summary(ReplayResult result) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Of %s, %s would have gone the same way and %s another way."
                .formatted(stories(result.played()), result.same(), result.other()));
        if (result.perhaps() > 0) {
            sentences.add("%s would have gone another way unless a worry was told with them, which is not kept."
                    .formatted(more(result.perhaps())));
        }
        if (result.untold() > 0) {
            sentences.add("About %s it could not be told.".formatted(stories(result.untold())));
        }
        sentences.add(clocks(result));
        return String.join(" ", sentences);
    }

    static String tooFew() {
        return ("Fewer than %d stories were found, so nothing is shown: with so few, what was told in confidence could show"
                        + " through. Choose more days, or all teams.")
                .formatted(ReplayWish.FEWEST);
    }

    static String soFar(ReplayPage page) {
        if (page.state() == ReplayState.WAITING) {
            return "Another run is before it. It begins by itself.";
        }
        return page.total() == 0 ? "It begins." : "%d of %d stories.".formatted(page.played(), page.total());
    }

    private static String more(int stories) {
        return stories == 1 ? "One more" : stories + " more";
    }

    private static String clocks(ReplayResult result) {
        int before =
                result.clocks().stream().mapToInt(ReplayResult.ClockLine::late).sum();
        int after = result.clocks().stream()
                .mapToInt(ReplayResult.ClockLine::lateAfter)
                .sum();
        return before == after
                ? "As many tasks would have been late as today: %d.".formatted(before)
                : "%d tasks would have been late, where it is %d today.".formatted(after, before);
    }

    static String stories(int stories) {
        return stories == 1 ? "one story" : stories + " stories";
    }

    /** How far the result can be trusted. */
    static String trust(ReplayResult result) {
        return result.played() == result.retold()
                ? "Played with the processes of today, every one of them goes exactly as it really went."
                : ("Played with the processes of today, %d of %d go exactly as they really went; the others began with earlier"
                                + " versions, or something about them is not recorded.")
                        .formatted(result.retold(), result.played());
    }

    /** Which stories were played. */
    static String which(ReplayPage page, org.fairlight.shared.ui.PlainDates dates) {
        String team = page.team() == null ? "all teams" : page.team();
        String since = page.wish().since() == null
                ? ""
                : " since " + dates.day(page.wish().since());
        String until = page.wish().until() == null
                ? ""
                : " until " + dates.day(page.wish().until());
        return "The last %d stories of %s%s%s, asked for by %s, %s."
                .formatted(
                        page.wish().most(), team, since, until, page.askedBy(), dates.dayAndDistance(page.askedAt()));
    }
}
