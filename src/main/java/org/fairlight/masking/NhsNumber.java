package org.fairlight.masking;

import java.util.List;

/** The ten digits of an NHS number and its modulus 11 check (NHS Data Dictionary, "NHS number"). */
final class NhsNumber {

    static final int LENGTH = 10;
    private static final int MODULUS = 11;
    private static final List<Integer> WRITTEN = List.of(3, 3, 4);

    private NhsNumber() {}

    static boolean isWrittenLikeOne(List<Integer> groups) {
        return groups.equals(WRITTEN) || groups.equals(List.of(LENGTH));
    }

    static boolean isValid(String digits) {
        if (digits.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += Character.digit(digits.charAt(i), LENGTH) * (LENGTH - i);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == Character.digit(digits.charAt(LENGTH - 1), LENGTH);
    }
}
