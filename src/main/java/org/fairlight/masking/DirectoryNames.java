package org.fairlight.masking;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People of the staff directory by full name, surname or first name, also with a slip of the pen. */
final class DirectoryNames implements NameRule {

    private static final int LONG_ENOUGH_FOR_LOWER = 6;
    private static final Set<String> KIN = Set.of("my", "his", "her", "our", "their");

    private final Passage passage;
    private final NameReader reader;
    private final Directory directory;

    DirectoryNames(Passage passage, NameReader reader, Directory directory) {
        this.passage = passage;
        this.reader = reader;
        this.directory = directory;
    }

    @Override
    public @Nullable Found at(int i) {
        if (!passage.isWord(i)) {
            return null;
        }
        String key = passage.key(i);
        String meant = directory.meant(key);
        if (meant.isEmpty()) {
            return null;
        }
        int behind = fullNameEnd(i, meant);
        if (behind > i) {
            return new Found(i, i, behind, Standing.STAFF, "");
        }
        boolean certain = meant.equals(key) ? isCertain(i, key) : isSlip(i, key);
        int end = reader.end(i);
        boolean other = end > i + 1 && !directory.holds(meant, passage.key(end - 1));
        return certain && !other && !isFamily(i) && !reader.isPlace(i, end)
                ? new Found(i, i, end, Standing.STAFF, "")
                : null;
    }

    private int fullNameEnd(int i, String first) {
        int next = passage.joined(i + 1) ? reader.core(i + 1) : i;
        String second = next > i ? directory.meant(passage.key(next)) : "";
        boolean pair = !second.isEmpty()
                && !second.equals(first)
                && directory.isFirst(first)
                && directory.isLast(second)
                && directory.holds(first, second);
        boolean twoSlips = pair && isPlain(passage.key(i)) && isPlain(passage.key(next)) && !passage.isCapital(i);
        return pair && !twoSlips ? next + 1 : i;
    }

    private boolean isPlain(String key) {
        return Lexicon.isCommon(key);
    }

    /** A listed word that is no everyday word, or one written so that it must be a name. */
    private boolean isCertain(int i, String key) {
        boolean everyday = Lexicon.isCommon(key) || Lexicon.isAmbiguous(key) || Lexicon.isProperNoun(key);
        return !everyday;
    }

    private boolean isSlip(int i, String key) {
        boolean heardOf = Lexicon.isKnown(key) || Lexicon.isSurname(key) || !Lexicon.isUnheardOf(key);
        boolean written = passage.isCapital(i) && !passage.startsSentence(i);
        return !heardOf && (written || key.length() >= LONG_ENOUGH_FOR_LOWER);
    }

    private boolean isFamily(int i) {
        return i > 1 && Lexicon.isRelation(passage.key(i - 1)) && KIN.contains(passage.key(i - 2));
    }
}
