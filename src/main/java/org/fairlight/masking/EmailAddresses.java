package org.fairlight.masking;

import java.util.ArrayList;
import java.util.List;

/** Finds e-mail addresses by growing both ways from an at sign. */
final class EmailAddresses {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_HOST = 253;

    private EmailAddresses() {}

    static List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        int floor = 0;
        int at = text.indexOf('@');
        while (at >= 0) {
            int start = startOfName(text, at, floor);
            int end = endOfHost(text, at + 1);
            if (start < at && end > at) {
                hits.add(Hit.identifier(start, end, MaskKind.EMAIL));
                floor = end;
            }
            at = text.indexOf('@', Math.max(at + 1, end));
        }
        return hits;
    }

    private static int startOfName(String text, int at, int floor) {
        int start = at;
        while (start > Math.max(floor, at - LONGEST_NAME) && isNameChar(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The end of a host name with at least one dot, or -1. */
    private static int endOfHost(String text, int from) {
        int end = from;
        while (end < Math.min(text.length(), from + LONGEST_HOST) && isHostChar(text.charAt(end))) {
            end++;
        }
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(from, end).indexOf('.') > 0 ? end : -1;
    }

    private static boolean isNameChar(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'’".indexOf(c) >= 0;
    }

    private static boolean isHostChar(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
