package org.fairlight.masking;

import org.jspecify.annotations.Nullable;

/** Names that share a list with a name already found: Sarah, Tom and Grace. */
final class ListedTogether implements NameRule {

    private final Passage passage;
    private final NameReader reader;

    ListedTogether(Passage passage, NameReader reader) {
        this.passage = passage;
        this.reader = reader;
    }

    @Override
    public @Nullable Found at(int i) {
        if (!isNameable(i)) {
            return null;
        }
        int end = reader.end(i);
        boolean listed = isBehindName(i) || isBeforeName(end);
        return listed && !reader.isPlace(i, end) ? new Found(i, i, end, Standing.UNKNOWN, "") : null;
    }

    private boolean isNameable(int i) {
        String key = passage.key(i);
        if (key.length() < 2 || Lexicon.isRole(key)) {
            return false;
        }
        boolean person = Lexicon.isAmbiguous(key) && Lexicon.isFirstName(key);
        boolean everyday = Lexicon.isCommon(key) || Lexicon.isProperNoun(key);
        if (passage.isCapital(i)) {
            boolean acronym = passage.token(i).allUpper() && key.length() <= 4;
            return person || !everyday && !acronym && Lexicon.isUnheardOf(key);
        }
        return Lexicon.isFirstName(key) && !everyday;
    }

    private boolean isBehindName(int i) {
        boolean comma =
                passage.isMaskedName(i - 1) && passage.commaBefore(i) && !passage.startsSentence(i) && continuesList(i);
        boolean and = passage.isMaskedName(i - 2) && isAnd(i - 1);
        return comma || and || passage.isMaskedName(i - 1) && isAmpersand(i);
    }

    /** A comma alone is no list: "Dr Okafor, Northgate" needs another comma or an and. */
    private boolean continuesList(int i) {
        int end = reader.end(i);
        return passage.commaBefore(end) && passage.isMaskedName(end)
                || passage.key(end).equals("and")
                || passage.isMaskedName(i - 3);
    }

    private boolean isBeforeName(int end) {
        boolean comma = passage.isMaskedName(end)
                && passage.commaBefore(end)
                && (isAnd(end + 1) || passage.commaBefore(end + 1));
        boolean and = isAnd(end) && passage.isMaskedName(end + 1);
        return comma || and || passage.isMaskedName(end) && isAmpersand(end);
    }

    private boolean isAmpersand(int i) {
        return passage.gap(i).strip().equals("&");
    }

    private boolean isAnd(int i) {
        return passage.key(i).equals("and") && passage.joined(i) && passage.joined(i + 1);
    }
}
