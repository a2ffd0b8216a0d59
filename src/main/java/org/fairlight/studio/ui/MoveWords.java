package org.fairlight.studio.ui;

import java.util.Locale;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.studio.moving.MoveProgress;
import org.fairlight.studio.moving.MovingPage;

/** What the page about moving says in sentences. */
final class MoveWords {

    private MoveWords() {}

    static String version(int number) {
        return number == 0 ? "An earlier version" : "Version " + number;
    }

    static String stories(long number) {
        return number == 1 ? "1 story" : "%s stories".formatted(count(number));
    }

    static String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    static String standing(MovingPage page) {
        if (page.stories() == 0) {
            return "No story is in this process just now.";
        }
        long elsewhere = page.toMove() + page.toStay();
        return elsewhere == 0
                ? "%s in this process, all by version %d, which runs now."
                        .formatted(stories(page.stories()), page.number())
                : "%s in this process: %s by version %d, which runs now, and %s by earlier ones."
                        .formatted(
                                stories(page.stories()),
                                page.stories() == elsewhere ? "none" : count(page.stories() - elsewhere),
                                page.number(),
                                count(elsewhere));
    }

    static String wouldMove(MovingPage page) {
        if (page.toMove() + page.toStay() == 0) {
            return "Nothing: every story is on the version that runs now.";
        }
        String go = page.toMove() == 0 ? "No story" : stories(page.toMove());
        String stay = page.toStay() == 0 ? "" : " %s would stay as they are.".formatted(stories(page.toStay()));
        return "%s would go on by version %d.%s".formatted(go, page.number(), stay);
    }

    static String soFar(MoveProgress move) {
        return "%s of %s done.".formatted(count(move.all() - move.waiting()), stories(move.all()));
    }

    static String over(MoveProgress move, PlainDates dates) {
        String stayed = move.staying() == 0 ? "None stayed." : "%s stayed.".formatted(stories(move.staying()));
        return "%s had stories go over to version %d, %s. %s moved. %s"
                .formatted(
                        move.askedBy(),
                        move.number(),
                        dates.dayAndDistance(move.askedAt()),
                        stories(move.moved()),
                        stayed);
    }
}
