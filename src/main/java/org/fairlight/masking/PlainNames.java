package org.fairlight.masking;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** First names that need no announcement, everyday words that are names here, and unknown words that act like people. */
final class PlainNames implements NameRule {

    private static final int SHORTEST_LOWER = 3;
    private static final String WILL = "will";
    private static final Set<String> MONTHS = Set.of("may", "april", "june", "august");
    private static final Set<String> NOT_BEFORE_SURNAMES = WordList.read("rarely-before-surnames.txt");
    private static final Set<String> TOWARDS = WordList.read("towards-people.txt");

    private final Passage passage;
    private final NameReader reader;
    private final Conduct conduct;
    private final Introductions introductions;

    PlainNames(Passage passage, NameReader reader) {
        this.passage = passage;
        this.reader = reader;
        this.conduct = new Conduct(passage);
        this.introductions = new Introductions(passage);
    }

    @Override
    public @Nullable Found at(int i) {
        if (!passage.isWord(i) || passage.key(i).length() < 2) {
            return null;
        }
        int end = reader.end(i);
        boolean name =
                Lexicon.isAmbiguous(passage.key(i)) ? isNameHere(i, end) : isFirstName(i) || isUnknownActor(i, end);
        return name && !reader.isPlace(i, end) && !isEponym(end) ? new Found(i, i, end, Standing.UNKNOWN, "") : null;
    }

    private boolean isFirstName(int i) {
        String key = passage.key(i);
        boolean everyday = Lexicon.isCommon(key) || Lexicon.isProperNoun(key);
        return !everyday
                && Lexicon.isFirstName(key)
                && (passage.isCapital(i) || key.length() >= SHORTEST_LOWER || passage.isShouted(i));
    }

    private boolean isNameHere(int i, int end) {
        String key = passage.key(i);
        if (!passage.isCapital(i) || passage.token(i).allUpper() && key.length() <= 3) {
            return false;
        }
        if (!Lexicon.isFirstName(key)) {
            return false;
        }
        if (MONTHS.contains(key) || Lexicon.isRarelyName(key)) {
            boolean date = MONTHS.contains(key) && startsLikeDate(i);
            boolean past = key.equals(WILL) && conduct.acts(end);
            return past || !date && isPersonsConduct(end) || hasSurname(i, end);
        }
        boolean inside = !passage.startsSentence(i);
        if (passage.token(end - 1).isPossessive() || passage.key(end).equals("from")) {
            return true;
        }
        return hasSurname(i, end)
                || hasUnheardSurname(i, end)
                || isPersonsConduct(end)
                || conduct.acts(end)
                || end == i + 1 && (introductions.isTheirs(i) || introductions.isBeside(i))
                || inside && TOWARDS.contains(passage.key(i - 1));
    }

    private boolean hasSurname(int i, int end) {
        return end > i + 1
                && Lexicon.isSurname(passage.key(end - 1))
                && !Lexicon.isProperNoun(passage.key(end - 1))
                && (!Lexicon.isAmbiguous(passage.key(end - 1)) || !passage.startsSentence(i))
                && Lexicon.isFirstName(passage.key(i));
    }

    /** Margaret Oldroyd: what no list knows reads as a surname behind a first name. */
    private boolean hasUnheardSurname(int i, int end) {
        return end > i + 1
                && !NOT_BEFORE_SURNAMES.contains(passage.key(i))
                && passage.isCapital(end - 1)
                && !passage.token(end - 1).allUpper()
                && !Lexicon.isAmbiguous(passage.key(end - 1))
                && Lexicon.isUnheardOf(passage.key(end - 1));
    }

    private boolean startsLikeDate(int i) {
        return Set.of(
                        "in", "since", "during", "until", "by", "last", "next", "this", "of", "on", "early", "late",
                        "mid", "from")
                .contains(passage.key(i - 1));
    }

    /** A capitalised word no list knows, doing what people do or being praised. */
    private boolean isUnknownActor(int i, int end) {
        String key = passage.key(i);
        boolean unknown = passage.isCapital(i) && !passage.token(i).allUpper() && Lexicon.isUnheardOf(key);
        return unknown && (conduct.isPraised(end) || !passage.startsSentence(i) && conduct.acts(end));
    }

    /** What neither months nor virtues do: being praised, at work, or washing somebody's hair. */
    private boolean isPersonsConduct(int end) {
        return conduct.isPraised(end) || conduct.helpsWriter(end) || conduct.isOnDuty(end);
    }

    private boolean isEponym(int end) {
        return Set.of("syndrome", "disease", "palsy", "lymphoma", "catheter", "manoeuvre", "score", "criteria")
                .contains(passage.key(end));
    }
}
