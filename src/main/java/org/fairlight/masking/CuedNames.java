package org.fairlight.masking;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names announced by the words around them: called X, my son X, a nurse, X, or X the nurse. */
final class CuedNames implements NameRule {

    private static final int NEAR = 4;
    private static final Set<String> CALLED = Set.of("called", "named", "nicknamed");
    private static final Set<String> IS = Set.of("is", "was", "name's", "name");
    private static final Set<String> NAME = Set.of("name", "names");
    private static final Set<String> THANKED = Set.of("to", "thank", "thanks", "ask", "bless");
    private static final Set<String> THANKS = WordList.read("thanks.txt");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "our", "my", "your", "his", "her");

    private final Passage passage;
    private final NameReader reader;

    CuedNames(Passage passage, NameReader reader) {
        this.passage = passage;
        this.reader = reader;
    }

    @Override
    public @Nullable Found at(int i) {
        if (!passage.isWord(i) || passage.key(i).length() < 2) {
            return null;
        }
        int core = reader.core(i);
        MaskKind kind = isNameable(core) ? kind(i, core) : null;
        if (kind == null) {
            return null;
        }
        int end = reader.end(core);
        return reader.isPlace(core, end) ? null : new Found(i, core, end, kind, "");
    }

    private @Nullable MaskKind kind(int i, int core) {
        if (isRoleBefore(i) || isRoleAfter(core) || isAnnounced(i) && followsRole(i - 1)) {
            return MaskKind.STAFF;
        }
        if (isRelationBefore(i) || isAnnounced(i)) {
            return MaskKind.PERSON;
        }
        return isThanked(i) ? MaskKind.PERSON : null;
    }

    private boolean isNameable(int i) {
        String key = passage.key(i);
        if (key.length() < 2) {
            return false;
        }
        boolean known = Lexicon.isKnown(key) || Lexicon.isSurname(key);
        if (passage.isCapital(i)) {
            boolean acronym = passage.token(i).allUpper() && !known;
            return !acronym && (known && !isCalendar(key) || Lexicon.isUnheardOf(key));
        }
        return known
                && !Lexicon.isCommon(key)
                && !Lexicon.isProperNoun(key)
                && !Lexicon.isPlaceNoun(key)
                && !Lexicon.isRole(key)
                && (!Lexicon.isAmbiguous(key) || Lexicon.isFirstName(key));
    }

    private boolean isCalendar(String key) {
        return Lexicon.isProperNoun(key)
                && !Set.of(
                                "may",
                                "april",
                                "june",
                                "august",
                                "florence",
                                "chelsea",
                                "devon",
                                "kent",
                                "christian",
                                "jordan",
                                "bradford",
                                "preston")
                        .contains(key);
    }

    private boolean isAnnounced(int i) {
        boolean called = CALLED.contains(passage.key(i - 1)) && passage.joined(i);
        boolean named = IS.contains(passage.key(i - 1))
                && (NAME.contains(passage.key(i - 2)) || passage.key(i - 1).startsWith("name"))
                && (passage.joined(i)
                        || passage.gap(i).strip().equals(":")
                        || passage.gap(i).strip().equals("-"));
        return called || named;
    }

    /** "The midwife was called": a role shortly before and no relative in between. */
    private boolean followsRole(int called) {
        for (int at = called - 1; at >= Math.max(0, called - NEAR) && !passage.startsSentence(at + 1); at--) {
            if (Lexicon.isRole(passage.key(at))) {
                return true;
            }
            if (Lexicon.isRelation(passage.key(at))) {
                return false;
            }
        }
        return false;
    }

    private boolean isRoleBefore(int i) {
        boolean role =
                Lexicon.isRole(passage.key(i - 1)) && !passage.token(i - 1).isPossessive();
        return role
                && !isBareSentenceStart(i)
                && (passage.joined(i) || passage.commaBefore(i) && endsWithComma(i) || opensBracket(i));
    }

    private boolean isRelationBefore(int i) {
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

    private boolean isRoleAfter(int core) {
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

    private boolean isThanked(int i) {
        String before = passage.key(i - 1);
        boolean to = THANKED.contains(before) && passage.joined(i);
        boolean thanks = !before.equals("to")
                || THANKS.contains(passage.key(i - 2))
                || passage.key(i - 2).equals("you")
                || passage.key(i - 2).equals("much");
        boolean done = before.equals("done") && passage.key(i - 2).equals("well")
                || before.equals("you") && passage.key(i - 2).equals("thank");
        return to && thanks || done && (passage.joined(i) || passage.commaBefore(i));
    }
}
