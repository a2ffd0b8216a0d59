package org.fairlight.masking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds NHS numbers and telephone numbers. */
final class Numbers {

    private final String text;
    private final DigitGroups groups;

    private Numbers(String text) {
        this.text = text;
        this.groups = new DigitGroups(text);
    }

    static List<Hit> in(String text) {
        return new Numbers(text).all();
    }

    private List<Hit> all() {
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < groups.size()) {
            Found found = from(i);
            if (found != null) {
                hits.add(found.hit());
            }
            i = found == null ? i + 1 : found.next();
        }
        return hits;
    }

    private @Nullable Found from(int first) {
        for (DigitGroups.Run run : groups.runsFrom(first)) {
            MaskKind kind = groups.standsAlone(run) ? kind(run) : null;
            if (kind != null) {
                return new Found(Hit.identifier(start(run), end(run), kind), run.last() + 1);
            }
        }
        return null;
    }

    private @Nullable MaskKind kind(DigitGroups.Run run) {
        List<Integer> lengths = groups.lengths(run);
        boolean nhsCue = run.digits().length() == NhsNumber.LENGTH && Cues.nhs(text, first(run), end(run));
        if (nhsCue) {
            return MaskKind.NHS_NUMBER;
        }
        if (PhoneNumber.isNational(run.digits(), lengths) || PhoneNumber.isInternational(run.digits(), hasPlus(run))) {
            return MaskKind.PHONE;
        }
        if (NhsNumber.isWrittenLikeOne(lengths) && NhsNumber.isValid(run.digits())) {
            return MaskKind.NHS_NUMBER;
        }
        return PhoneNumber.isMobileWithoutZero(run.digits()) && Cues.phone(text, first(run)) ? MaskKind.PHONE : null;
    }

    private int first(DigitGroups.Run run) {
        return groups.group(run.first()).start();
    }

    private boolean hasPlus(DigitGroups.Run run) {
        return isAt(first(run) - 1, '+') || isAt(first(run) - 1, '(') && isAt(first(run) - 2, '+');
    }

    private int start(DigitGroups.Run run) {
        int start = first(run);
        if (isAt(start - 1, '(') && text.substring(start, end(run)).indexOf(')') >= 0) {
            start--;
        }
        return isAt(start - 1, '+') ? start - 1 : start;
    }

    private int end(DigitGroups.Run run) {
        return groups.group(run.last()).end();
    }

    private boolean isAt(int at, char c) {
        return at >= 0 && text.charAt(at) == c;
    }

    private record Found(Hit hit, int next) {}
}
