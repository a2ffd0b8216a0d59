package org.fairlight.masking;

import java.util.List;

/** The shapes of telephone numbers in the United Kingdom (Ofcom, National Telephone Numbering Plan). */
final class PhoneNumber {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 11;
    private static final int FEWEST_IN_FIRST = 3;
    private static final String STARTS = "1235789";

    private PhoneNumber() {}

    static boolean isNational(String digits, List<Integer> groups) {
        return isNational(digits)
                && groups.getFirst() >= FEWEST_IN_FIRST
                && groups.stream().allMatch(length -> length > 1);
    }

    /** Digits behind a plus sign, or with the 00 that stands for it. */
    static boolean isInternational(String digits, boolean plus) {
        String number = !plus && digits.startsWith("00") ? digits.substring(2) : digits;
        boolean marked = plus || digits.startsWith("00");
        if (!marked || !number.startsWith("44")) {
            return false;
        }
        String rest = number.substring(2);
        return isNational(rest.startsWith("0") ? rest : "0" + rest);
    }

    static boolean isMobileWithoutZero(String digits) {
        return digits.length() == SHORTEST && digits.startsWith("7");
    }

    private static boolean isNational(String digits) {
        return digits.length() >= SHORTEST
                && digits.length() <= LONGEST
                && digits.charAt(0) == '0'
                && STARTS.indexOf(digits.charAt(1)) >= 0;
    }
}
