package org.fairlight.masking;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dr Okafor, nurse joy, Sister Mary O'Brien: a title and what stands behind it. */
final class TitledNames implements NameRule {

    private static final int MOST_TITLES = 3;
    private static final Set<String> GRADES = Set.of("staff", "charge", "student", "senior", "head", "trainee");
    private static final Set<String> DETERMINERS = WordList.read("determiners.txt");
    private static final Set<String> MINE = Set.of("my", "his", "her", "your", "their", "our");
    private static final Set<String> WHO_MISSES = WordList.read("before-the-verb-miss.txt");

    private final Passage passage;
    private final NameReader reader;
    private final Directory directory;

    TitledNames(Passage passage, NameReader reader, Directory directory) {
        this.passage = passage;
        this.reader = reader;
        this.directory = directory;
    }

    @Override
    public @Nullable Found at(int i) {
        int after = behindTitles(i);
        if (after == i || !passage.isWord(after)) {
            return null;
        }
        int core = reader.core(after);
        String title = passage.key(after - 1);
        if (!passage.isWord(core) || !isName(core, title, core > after) || isAboutSomethingElse(i, core)) {
            return null;
        }
        return found(i, after, core, title);
    }

    private Found found(int i, int after, int core, String title) {
        boolean family = title.equals("sister") && MINE.contains(passage.key(i - 1)) && !passage.isCapital(i);
        boolean described =
                !passage.isCapital(i) && (DETERMINERS.contains(passage.key(i - 1)) || shortened(i, after) < after);
        int from = described ? shortened(i, after) : withGrade(i);
        Standing standing = family ? Standing.OTHER : clinicalFirst(i, after);
        return new Found(from, core, reader.end(core), standing, family ? "" : title);
    }

    private Standing clinicalFirst(int i, int after) {
        for (int at = i; at < after; at++) {
            if (Titles.isClinical(passage.key(at))) {
                return Standing.STAFF;
            }
        }
        return Standing.UNKNOWN;
    }

    /** Of "the consultant Mr Khan" the name starts at Mr, of "the nurse Sarah" behind the nurse. */
    private int shortened(int i, int after) {
        int at = i;
        while (at < after && !Titles.isAbbreviation(passage.key(at))) {
            at++;
        }
        return at;
    }

    private int withGrade(int i) {
        boolean graded = i > 0 && GRADES.contains(passage.key(i - 1)) && passage.joined(i) && passage.isCapital(i - 1);
        return graded ? i - 1 : i;
    }

    private int behindTitles(int i) {
        int at = i;
        while (at - i < MOST_TITLES && passage.isWord(at) && Titles.isTitle(passage.key(at)) && joined(at)) {
            at++;
        }
        return at;
    }

    private boolean joined(int title) {
        boolean usable = !passage.token(title).isPossessive();
        return usable
                && (passage.touches(title + 1)
                        || (Titles.isAbbreviation(passage.key(title))
                                ? passage.joinedByStop(title + 1)
                                : passage.joined(title + 1)));
    }

    private boolean isName(int core, String title, boolean led) {
        String key = passage.key(core);
        if (key.length() < 2 || Titles.isTitle(key)) {
            return false;
        }
        if (directory.isListed(key)) {
            return !Lexicon.isCommon(key) || passage.isCapital(core);
        }
        if (passage.isCapital(core)) {
            return isCapitalName(core, key, title, led);
        }
        boolean known =
                Lexicon.isKnown(key) && !Lexicon.isCommon(key) || Lexicon.isSurname(key) && !Lexicon.isCommon(key);
        boolean abbreviated = Titles.isAbbreviation(title) && !Titles.needsCapital(title);
        return !Lexicon.isProperNoun(key)
                && (known && !Lexicon.isPlaceNoun(key) || abbreviated && Lexicon.isUnheardOf(key));
    }

    private boolean isCapitalName(int core, String key, String title, boolean led) {
        if (Lexicon.isFirm(key)) {
            return false;
        }
        if (led || Lexicon.isSurname(key)) {
            return !Lexicon.isCommon(key) || Titles.isAbbreviation(title) || led;
        }
        boolean day = Lexicon.isProperNoun(key) && !Titles.isAbbreviation(title) && !Lexicon.isAmbiguous(key);
        boolean numbered = Lexicon.isPlaceNoun(key) && passage.isNumber(core + 1);
        return !day && !numbered && (Lexicon.isAmbiguous(key) || !Lexicon.isCommon(key)) && !Lexicon.isRole(key);
    }

    private boolean isAboutSomethingElse(int i, int core) {
        String title = passage.key(i);
        boolean lower = !passage.isCapital(i) && !passage.isShouted(i);
        boolean verb = title.equals("miss") && lower && WHO_MISSES.contains(passage.key(i - 1));
        boolean illness = title.equals("ms")
                && passage.token(i).allUpper()
                && !passage.isShouted(i)
                && !Lexicon.isKnown(passage.key(core));
        boolean building = passage.token(core).isPossessive()
                && passage.joined(core + 1)
                && passage.isCapital(core + 1)
                && Lexicon.isPlaceNoun(passage.key(core + 1));
        return verb || illness || building;
    }
}
