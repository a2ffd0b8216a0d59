package org.fairlight.masking;

import java.util.Set;

/** The words that stand before a name, and what they tell about its bearer. */
final class Titles {

    private static final Set<String> CLINICAL_ABBREVIATIONS = Set.of("dr", "prof", "drs");
    private static final Set<String> CIVIL = Set.of("mr", "mrs", "ms", "mx", "miss", "rev", "revd", "sir", "messrs");
    private static final Set<String> MALE = Set.of("mr", "sir");
    private static final Set<String> FEMALE = Set.of("mrs", "ms", "miss", "sister", "matron");
    private static final Set<String> SPOKEN = Set.of(
            "doctor", "professor", "sister", "nurse", "matron", "consultant", "midwife", "paramedic", "reverend");
    private static final Set<String> LOWER_IS_A_WORD = Set.of("miss", "sir", "ms", "rev", "messrs");

    private Titles() {}

    static boolean isTitle(String key) {
        return isAbbreviation(key) || SPOKEN.contains(key);
    }

    /** A title that hardly ever stands alone, so that any word behind it is a name. */
    static boolean isAbbreviation(String key) {
        return CLINICAL_ABBREVIATIONS.contains(key) || CIVIL.contains(key);
    }

    static boolean needsCapital(String key) {
        return LOWER_IS_A_WORD.contains(key);
    }

    static boolean isClinical(String key) {
        return isTitle(key) && !CIVIL.contains(key) && !key.equals("reverend");
    }

    /** How many letters of DrPatel or SisterMaguire are a title, none where it is a word like any other. */
    static int lengthOfJoined(String word) {
        for (int i = 1; i < word.length() - 1; i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                boolean name = Character.isLowerCase(word.charAt(i + 1)) || !Character.isLetter(word.charAt(i + 1));
                return name && isTitle(Fold.key(word.substring(0, i))) ? i : 0;
            }
        }
        return 0;
    }

    /** Mr and Mrs Smith are two people, Dr and Mr Smith may be one. */
    static boolean conflict(String one, String other) {
        return MALE.contains(one) && FEMALE.contains(other) || FEMALE.contains(one) && MALE.contains(other);
    }
}
