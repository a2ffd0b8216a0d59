package org.fairlight.masking;

import java.util.Set;

/** Says whether something left in a text looks like a name without being certain enough to mask. */
final class Doubts {

    private static final Set<String> VERBS =
            Set.of("was", "is", "helped", "explained", "said", "told", "who", "came", "spoke", "listened");

    private final Passage passage;
    private final Directory directory;
    private final NameReader reader;

    Doubts(Passage passage, Directory directory) {
        this.passage = passage;
        this.directory = directory;
        this.reader = new NameReader(passage, directory);
    }

    boolean any() {
        for (int i = 0; i < passage.size(); i++) {
            if (passage.isWord(i) && isDoubtful(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDoubtful(int i) {
        String key = passage.key(i);
        boolean inside = passage.isCapital(i)
                && !passage.startsSentence(i)
                && !passage.token(i).allUpper();
        if (!passage.isCapital(i) || reader.isPlace(i, reader.end(i)) || Lexicon.isProperNoun(key)) {
            return false;
        }
        boolean listed = directory.isListed(key);
        boolean ambiguous = Lexicon.isAmbiguous(key) && Lexicon.isFirstName(key) && VERBS.contains(passage.key(i + 1));
        return inside
                        && (Lexicon.isUnheardOf(key)
                                || listed
                                || Lexicon.isAmbiguous(key) && Lexicon.isFirstName(key) && !Lexicon.isCommon(key))
                || ambiguous;
    }
}
