package org.fairlight.masking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Numbers people in the order of their appearance, behind the numbers a text already holds. */
final class Numbering {

    private final Map<MaskKind, Integer> last = new EnumMap<>(MaskKind.class);

    Numbering(List<String> texts) {
        texts.forEach(this::readOn);
    }

    String next(MaskKind kind) {
        return kind.placeholder(last.merge(kind, 1, Integer::sum));
    }

    private void readOn(String text) {
        for (Matcher old = Tokens.placeholders(text); old.find(); ) {
            if (old.group(1) != null) {
                MaskKind kind = old.group(1).equals(MaskKind.STAFF.words()) ? MaskKind.STAFF : MaskKind.PERSON;
                last.merge(kind, Integer.parseInt(old.group(2)), Math::max);
            }
        }
    }
}
