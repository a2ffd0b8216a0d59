package org.fairlight.masking;

import java.util.Set;

/** What is known of a word before its surroundings are looked at. */
final class Lexicon {

    private static final Set<String> FIRST =
            WordList.read("first-names.txt", "first-names-world.txt", "first-names-ambiguous.txt");
    private static final Set<String> SURNAMES = WordList.read("surnames.txt");
    private static final Set<String> AMBIGUOUS = WordList.read("ambiguous-words.txt");
    private static final Set<String> COMMON = WordList.read("common-words.txt", "everyday-words.txt", "care-words.txt");
    private static final Set<String> FIRMS = WordList.read("firms.txt");
    private static final Set<String> PROPER = WordList.read("not-names.txt", "firms.txt");
    private static final Set<String> RARELY = WordList.read("rarely-names.txt");
    private static final Set<String> PLACE_NOUNS = WordList.read("place-nouns.txt");
    private static final Set<String> ROLES = WordList.read("roles.txt");
    private static final Set<String> RELATIONS = WordList.read("relations.txt");
    private static final Set<String> PARTICLES = Set.of(
            "van", "der", "den", "ter", "de", "la", "da", "dos", "das", "do", "du", "von", "el", "al", "bin", "ibn",
            "ap", "mac", "mc", "le", "di", "del", "abu", "st");
    private static final Set<String> WORD_ENDINGS = Set.of(
            "ing", "tion", "sion", "ment", "ness", "ity", "ly", "ful", "less", "able", "ible", "ology", "ist", "ance",
            "ence", "ive", "ed", "ous", "ically", "graphy", "itis", "osis", "ectomy", "ship", "ings", "tions", "ments");
    private static final int LONGEST_ENDING = 6;

    private Lexicon() {}

    static boolean isFirstName(String key) {
        return FIRST.contains(key) || parts(key, FIRST);
    }

    static boolean isSurname(String key) {
        return SURNAMES.contains(key) || parts(key, SURNAMES);
    }

    static boolean isKnown(String key) {
        return isFirstName(key) || isSurname(key) || AMBIGUOUS.contains(key);
    }

    static boolean isAmbiguous(String key) {
        return AMBIGUOUS.contains(key);
    }

    static boolean isCommon(String key) {
        return isListedCommon(key)
                || key.endsWith("s") && isListedCommon(key.substring(0, key.length() - 1)) && !isFirstName(key);
    }

    private static boolean isListedCommon(String key) {
        return COMMON.contains(key) || ROLES.contains(key) || RELATIONS.contains(key);
    }

    /** Places, medicines, illnesses, days and firms: written with a capital but nobody's name. */
    static boolean isProperNoun(String key) {
        return PROPER.contains(key);
    }

    static boolean isFirm(String key) {
        return FIRMS.contains(key);
    }

    /** An everyday word that needs more than a capital to be a name. */
    static boolean isRarelyName(String key) {
        return RARELY.contains(key);
    }

    static boolean isPlaceNoun(String key) {
        return PLACE_NOUNS.contains(key);
    }

    static boolean isRole(String key) {
        return ROLES.contains(key);
    }

    static boolean isRelation(String key) {
        return RELATIONS.contains(key);
    }

    static boolean isParticle(String key) {
        return PARTICLES.contains(key);
    }

    /** An English word by its look, such as one that ends in -ing or -tion. */
    static boolean endsLikeWord(String key) {
        for (int length = 2; length <= Math.min(LONGEST_ENDING, key.length() - 2); length++) {
            if (WORD_ENDINGS.contains(key.substring(key.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** A word no list knows and whose look speaks for a name. */
    static boolean isUnheardOf(String key) {
        return key.length() > 2
                && !isCommon(key)
                && !isProperNoun(key)
                && !isPlaceNoun(key)
                && !endsLikeWord(key)
                && key.indexOf('\'', 2) < 0;
    }

    private static boolean parts(String key, Set<String> names) {
        int hyphen = key.indexOf('-');
        return hyphen > 0 && names.contains(key.substring(0, hyphen)) && names.contains(key.substring(hyphen + 1));
    }
}
