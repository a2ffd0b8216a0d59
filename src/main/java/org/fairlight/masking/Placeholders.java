package org.fairlight.masking;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises what an earlier masking put in place, so that it is left alone and its numbers are not given twice. */
final class Placeholders {

    private static final Pattern PATTERN = Pattern.compile("\\[("
            + Arrays.stream(MaskKind.values()).map(MaskKind::words).collect(Collectors.joining("|"))
            + ")(?: (\\d{1,6}))?\\]");

    private Placeholders() {}

    static List<MatchResult> in(String text) {
        return PATTERN.matcher(text).results().toList();
    }

    static int highestNumber(List<String> texts, MaskKind kind) {
        return texts.stream()
                .flatMap(text -> in(text).stream())
                .filter(place -> place.group(1).equals(kind.words()) && place.group(2) != null)
                .mapToInt(place -> Integer.parseInt(place.group(2)))
                .max()
                .orElse(0);
    }
}
