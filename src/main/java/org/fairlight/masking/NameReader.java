package org.fairlight.masking;

import java.util.ArrayList;
import java.util.List;

/** Reads how far a name reaches that starts at a token: initials, particles, first names and surname. */
final class NameReader {

    private static final int MOST_WORDS = 4;
    private static final int MOST_INITIALS = 4;

    private final Passage passage;
    private final Directory directory;

    NameReader(Passage passage, Directory directory) {
        this.passage = passage;
        this.directory = directory;
    }

    /** The token behind leading initials and particles, which is the same token where there are none. */
    int core(int i) {
        int at = i;
        while (at - i < MOST_INITIALS && isInitial(at) && passage.joinedByStop(at + 1) && passage.isWord(at + 1)) {
            at++;
        }
        int particles = at;
        while (particles - at < 2
                && Lexicon.isParticle(passage.key(particles))
                && passage.joined(particles + 1)
                && passage.isWord(particles + 1)) {
            particles++;
        }
        return particles;
    }

    /** The token behind the name whose first whole word stands at core. */
    int end(int core) {
        int end = core + 1;
        while (end - core < MOST_WORDS && continues(end, core)) {
            int next = core(end);
            end = next + 1;
        }
        return isLastInitial(end) ? end + 1 : end;
    }

    List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String key = passage.key(i);
            if (key.length() > 1 && !Lexicon.isParticle(key)) {
                words.add(key);
            }
        }
        return words.isEmpty() && to > from ? List.of(passage.key(to - 1)) : words;
    }

    /** Whether a place noun behind a name makes it the name of a place: James Cook Hospital. */
    boolean isPlace(int from, int end) {
        boolean noun = passage.joined(end) && Lexicon.isPlaceNoun(passage.key(end)) && !passage.isNumber(end + 1);
        boolean saint = from > 0
                && List.of("st", "saint", "royal", "queen", "king", "prince", "princess", "lady", "lord", "our")
                        .contains(passage.key(from - 1))
                && passage.isCapital(from - 1)
                && passage.joinedByStop(from);
        boolean noun2 =
                end - from > 1 && Lexicon.isPlaceNoun(passage.key(end - 1)) && !directory.isLast(passage.key(end - 1));
        return noun || saint || noun2;
    }

    /** Rachel H and Ben T, but not "Rachel I" or "Rachel A". */
    private boolean isLastInitial(int end) {
        boolean letter = isInitial(end)
                && passage.joined(end)
                && !passage.isShouted(end)
                && !passage.token(end - 1).isPossessive();
        return letter
                && !passage.key(end).equals("i")
                && !passage.key(end).equals("a")
                && !passage.gap(end + 1).startsWith("&");
    }

    private boolean continues(int at, int core) {
        if (!passage.isWord(at) || passage.token(at - 1).isPossessive()) {
            return false;
        }
        int next = core(at);
        if (!passage.isWord(next) || !(passage.joined(at) || passage.joinedByStop(at) && isInitial(at - 1))) {
            return false;
        }
        return isFurther(next, next > at, passage.key(core));
    }

    private boolean isFurther(int at, boolean led, String first) {
        String key = passage.key(at);
        if (directory.holds(first, key)) {
            return true;
        }
        boolean ward = Lexicon.isPlaceNoun(key) && (passage.isNumber(at + 1) || !Lexicon.isSurname(key));
        if (ward || key.length() < 2) {
            return false;
        }
        boolean known = Lexicon.isSurname(key) || Lexicon.isFirstName(key) && Lexicon.isKnown(first);
        if (passage.isCapital(at)) {
            boolean acronym = passage.token(at).allUpper()
                    && key.length() <= 3
                    && !passage.token(at - 1).allUpper();
            return led
                    || known
                    || Lexicon.isAmbiguous(key) && !Lexicon.isCommon(key) && !Lexicon.isProperNoun(key)
                    || !acronym && Lexicon.isUnheardOf(key);
        }
        return known && !Lexicon.isCommon(key) && !Lexicon.isAmbiguous(key);
    }

    private boolean isInitial(int at) {
        return passage.isWord(at)
                && passage.token(at).isInitial()
                && !(passage.key(at).equals("i") && !passage.stopAfter(at));
    }
}
