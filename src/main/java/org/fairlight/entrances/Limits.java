package org.fairlight.entrances;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.convert.DurationStyle;

/** The settings {@code fairlight.limits}; their defaults stand in {@code application.yaml}. */
@ConfigurationProperties("fairlight")
public record Limits(Map<Entrance, Limit> limits) {

    private static final int MOST = 1_000_000;
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    Limit of(Entrance entrance) {
        return Objects.requireNonNull(limits.get(entrance), entrance::setting);
    }

    /** What is wrong with the settings, in a sentence each. @param settings gives the text of a setting by its name */
    public static List<String> problems(Function<String, @Nullable String> settings) {
        List<String> problems = new ArrayList<>();
        for (Entrance entrance : Entrance.values()) {
            problems(entrance, settings, problems);
        }
        return problems;
    }

    private static void problems(
            Entrance entrance, Function<String, @Nullable String> settings, List<String> problems) {
        String name = "fairlight.limits." + entrance.setting();
        int perAddress = number(settings.apply(name + ".per-address"));
        int inAll = number(settings.apply(name + ".in-all"));
        if (perAddress < 1 || inAll < 1) {
            problems.add("%s: per-address and in-all are whole numbers from 1 to %,d.".formatted(name, MOST));
        } else if (perAddress > inAll) {
            problems.add("%s: per-address is more than in-all.".formatted(name));
        }
        if (!isPeriod(settings.apply(name + ".every"))) {
            problems.add("%s.every: a period from 1s to 24h, such as 1m.".formatted(name));
        }
    }

    /** Zero when it is no number that can be a limit. */
    private static int number(@Nullable String text) {
        try {
            int number = Integer.parseInt(String.valueOf(text).strip());
            return number <= MOST ? number : 0;
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static boolean isPeriod(@Nullable String text) {
        try {
            Duration period = DurationStyle.detectAndParse(String.valueOf(text).strip());
            return period.compareTo(SHORTEST) >= 0 && period.compareTo(LONGEST) <= 0;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
