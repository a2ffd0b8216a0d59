package org.fairlight.masking;

/** The check digit of an NHS number: weights 10 to 2, modulus 11 (NHS Data Dictionary). */
final class NhsNumber {

    static final int LENGTH = 10;
    private static final int MODULUS = 11;

    private NhsNumber() {}

    static boolean isValid(String digits) {
        if (digits.length() != LENGTH || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (LENGTH - i);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == digits.charAt(LENGTH - 1) - '0';
    }
}
