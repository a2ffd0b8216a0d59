package org.fairlight.shared.ui;

import java.time.Duration;

/** How long something took, as people say it: no seconds, and days from the third on. */
public final class PlainDurations {

    private static final int HOURS_UNTIL_DAYS = 48;

    private PlainDurations() {}

    public static String of(Duration time) {
        if (time.toMinutes() < 1) {
            return "less than a minute";
        }
        if (time.toHours() < 1) {
            return counted(time.toMinutes(), "minute");
        }
        return time.toHours() < HOURS_UNTIL_DAYS ? counted(time.toHours(), "hour") : counted(time.toDays(), "day");
    }

    private static String counted(long number, String unit) {
        return "%d %s".formatted(number, number == 1 ? unit : unit + "s");
    }
}
