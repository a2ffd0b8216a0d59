package org.fairlight.masking;

import org.jspecify.annotations.Nullable;

/** Tells a phone number from an NHS number and both from any other number. */
final class NumberKinds {

    private static final Nearby NHS = new Nearby("nhs\\s*(?:number|no|num|nr|id|#)", 40, 24);
    private static final Nearby PHONE = new Nearby(
            "phone|\\btel\\b|mobile|\\bmob\\b|call me|ring me|text me|contact me|\\bcell\\b|my number|landline", 40, 12);

    /** What the digits between start and end are; null when they identify nobody. */
    @Nullable MaskKind of(String text, int start, int end) {
        String digits = digits(text, start, end);
        if (isUkPhone(digits, text.substring(start, end).contains("+"))) {
            return MaskKind.PHONE;
        }
        if (NhsNumber.isValid(digits)) {
            return MaskKind.NHS_NUMBER;
        }
        if (digits.length() >= 9 && digits.length() <= 11 && NHS.around(text, start, end)) {
            return MaskKind.NHS_NUMBER;
        }
        boolean localPhone = digits.length() >= 6 && digits.length() <= 12 && PHONE.around(text, start, end);
        return localPhone ? MaskKind.PHONE : null;
    }

    private static boolean isUkPhone(String digits, boolean plus) {
        String national = digits;
        if (plus && digits.startsWith("44")) {
            national = "0" + digits.substring(digits.startsWith("440") ? 3 : 2);
        } else if (digits.startsWith("0044")) {
            national = "0" + digits.substring(digits.startsWith("00440") ? 5 : 4);
        } else if (plus) {
            return digits.length() >= 8 && digits.length() <= 15;
        }
        return national.matches("0[1-35789]\\d{8,9}");
    }

    private static String digits(String text, int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.append(Character.digit(text.charAt(i), 10));
            }
        }
        return digits.toString();
    }
}
