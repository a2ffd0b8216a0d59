package org.fairlight.masking;

import java.util.ArrayList;
import java.util.List;

/** Finds e-mail addresses around each @, without ever looking at a character more than a few times. */
final class EmailFinder implements Finder {

    @Override
    public List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = startOfLocalPart(text, at);
            int end = endOfDomain(text, at);
            if (start < at && text.substring(at + 1, end).indexOf('.') > 0) {
                found.add(Found.of(start, end, MaskKind.EMAIL));
            }
        }
        return found;
    }

    private static int startOfLocalPart(String text, int at) {
        int start = at;
        while (start > 0 && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int endOfDomain(String text, int at) {
        int end = at + 1;
        while (end < text.length() && isDomain(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'’".indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
