package org.fairlight.masking;

import java.util.Set;

/** Tells whether a role or a relative stands so close to a name that it says whose name it is. */
final class RolesNearby {

    private static final int NEAR = 4;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "our", "my", "your", "his", "her");

    private final Passage passage;
    private final NameReader reader;

    RolesNearby(Passage passage, NameReader reader) {
        this.passage = passage;
        this.reader = reader;
    }

    /** "The midwife was called": a role shortly before and no relative in between. */
    boolean followsRole(int called) {
        return Lexicon.isRole(lastPerson(called));
    }

    /** "My son is called": a relative shortly before and no role in between. */
    boolean followsRelation(int called) {
        return Lexicon.isRelation(lastPerson(called));
    }

    private String lastPerson(int called) {
        for (int at = called - 1; at >= Math.max(0, called - NEAR) && !passage.startsSentence(at + 1); at--) {
            String key = passage.key(at);
            if (Lexicon.isRole(key) || Lexicon.isRelation(key)) {
                return key;
            }
        }
        return "";
    }

    boolean isRoleBefore(int i) {
        boolean role =
                Lexicon.isRole(passage.key(i - 1)) && !passage.token(i - 1).isPossessive();
        return role
                && !isBareSentenceStart(i)
                && (passage.joined(i) || passage.commaBefore(i) && endsWithComma(i) || opensBracket(i));
    }

    /** My midwife was Grace. */
    boolean isRoleSaidToBe(int i) {
        String key = passage.key(i);
        return Set.of("was", "is").contains(passage.key(i - 1))
                && passage.joined(i)
                && Lexicon.isRole(passage.key(i - 2))
                && passage.isCapital(i)
                && Lexicon.isFirstName(key)
                && !Lexicon.isRarelyName(key);
    }

    boolean isRelationBefore(int i) {
        boolean relation =
                Lexicon.isRelation(passage.key(i - 1)) && !passage.token(i - 1).isPossessive();
        return relation && (passage.joined(i) || passage.commaBefore(i) && endsWithComma(i) || opensBracket(i));
    }

    private boolean opensBracket(int i) {
        return i > 0 && passage.gap(i).strip().equals("(");
    }

    /** "a nurse, Bea, came": the name stands between commas or ends the sentence. */
    private boolean endsWithComma(int i) {
        int end = reader.end(reader.core(i));
        String gap = passage.gap(end).strip();
        return end == passage.size()
                || gap.startsWith(",")
                || gap.startsWith(".")
                || gap.startsWith("!")
                || passage.key(end).equals("who")
                || passage.key(end).equals("and");
    }

    private boolean isBareSentenceStart(int i) {
        return passage.startsSentence(i) && !opensBracket(i);
    }

    boolean isRoleAfter(int core) {
        int end = reader.end(core);
        boolean known = Lexicon.isKnown(passage.key(core));
        if (opensBracket(end) && Lexicon.isRole(passage.key(end))) {
            return known || !passage.startsSentence(core);
        }
        boolean beside = passage.joined(end) || known && passage.commaBefore(end);
        return beside && ARTICLES.contains(passage.key(end)) && passage.joined(end + 1) && endsInRole(end + 1);
    }

    private boolean endsInRole(int i) {
        return Lexicon.isRole(passage.key(i))
                || passage.joined(i + 1)
                        && Lexicon.isRole(passage.key(i + 1))
                        && !passage.key(i).equals("other");
    }
}
