package org.fairlight.security;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Lets no message of an exception into the log, whoever writes it there: each failure is told by {@link Wordless}, and its message
 * is cut out of the line too. Named in {@code logback-spring.xml}, so that it stands before every place the log goes to.
 */
public final class WordlessLog extends TurboFilter {

    /** Nobody has told a story yet when a start fails, and whoever starts it needs to know why. */
    private static final String START = "org.springframework.boot.SpringApplication";

    private static final String CUT = "…";
    private static final int SHORTEST = 4;

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] params,
            @Nullable Throwable told) {
        Throwable failure = told == null ? last(params) : told;
        if (failure == null
                || failure instanceof Wordless
                || !level.isGreaterOrEqual(logger.getEffectiveLevel())
                || logger.getName().equals(START)) {
            return FilterReply.NEUTRAL;
        }
        List<String> words = words(failure);
        Object[] rest = params == null ? new Object[0] : params;
        int count = told == null ? rest.length - 1 : rest.length;
        Object[] quiet = Arrays.stream(rest)
                .limit(count)
                .map(param -> quiet(param, words))
                .toArray();
        logger.log(
                marker,
                Logger.FQCN,
                Level.toLocationAwareLoggerInteger(level),
                format == null ? "" : cut(format, words),
                quiet,
                Wordless.of(failure));
        return FilterReply.DENY;
    }

    private static @Nullable Throwable last(Object @Nullable [] params) {
        return params != null && params.length > 0 && params[params.length - 1] instanceof Throwable failure
                ? failure
                : null;
    }

    /** The messages of a failure and of what caused it. */
    private static List<String> words(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<String> words = new ArrayList<>();
        for (Throwable one = failure; one != null && seen.add(one); one = one.getCause()) {
            String message = one.getMessage();
            if (message != null && message.length() >= SHORTEST) {
                words.add(message);
            }
        }
        return words;
    }

    private static @Nullable Object quiet(@Nullable Object param, List<String> words) {
        if (param instanceof Throwable failure) {
            return failure.getClass().getName();
        }
        return param instanceof CharSequence text ? cut(text.toString(), words) : param;
    }

    private static String cut(String text, List<String> words) {
        String rest = text;
        for (String word : words) {
            rest = rest.replace(word, CUT);
        }
        return rest;
    }
}
