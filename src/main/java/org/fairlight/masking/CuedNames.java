package org.fairlight.masking;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names announced by the words around them: called X, my son X, a nurse, X, or X the nurse. */
final class CuedNames implements NameRule {

    private static final Set<String> CALLED = Set.of("called", "named", "nicknamed");
    private static final Set<String> IS = Set.of("is", "was", "name's", "name");
    private static final Set<String> NAME = Set.of("name", "names");
    private static final Set<String> THANKED = Set.of("to", "thank", "thanks", "ask", "bless");
    private static final Set<String> THANKS = WordList.read("thanks.txt");

    private final Passage passage;
    private final NameReader reader;
    private final RolesNearby near;

    CuedNames(Passage passage, NameReader reader) {
        this.passage = passage;
        this.reader = reader;
        this.near = new RolesNearby(passage, reader);
    }

    @Override
    public @Nullable Found at(int i) {
        if (!passage.isWord(i) || passage.key(i).length() < 2) {
            return null;
        }
        int core = reader.core(i);
        boolean announced = isAnnounced(i);
        Standing standing = isNameable(core) || announced && isWrittenLikeName(core) ? standing(i, core) : null;
        if (standing == null) {
            return null;
        }
        int end = behindSurname(i, reader.end(core));
        return reader.isPlace(core, end) ? null : new Found(i, core, end, standing, "");
    }

    /** My name is george pemberton: the writer's surname may be in no list. */
    private int behindSurname(int i, int end) {
        boolean surname = isAnnounced(i)
                && isWriter(i)
                && end == i + 1
                && passage.joined(end)
                && Lexicon.isUnheardOf(passage.key(end));
        return surname ? end + 1 : end;
    }

    private @Nullable Standing standing(int i, int core) {
        boolean announced = isAnnounced(i);
        if (near.isRoleBefore(i)
                || near.isRoleSaidToBe(i)
                || near.isRoleAfter(core)
                || announced && near.followsRole(i - 1)) {
            return Standing.STAFF;
        }
        if (near.isRelationBefore(i) || announced && (near.followsRelation(i - 1) || isWriter(i))) {
            return Standing.OTHER;
        }
        return announced || isThanked(i) ? Standing.UNKNOWN : null;
    }

    private boolean isWriter(int i) {
        return IS.contains(passage.key(i - 1)) && passage.key(i - 3).equals("my")
                || passage.key(i - 2).equals("my");
    }

    /** A student named Xiaoling: a capital where only a name has one, however the word ends. */
    private boolean isWrittenLikeName(int i) {
        String key = passage.key(i);
        return passage.isCapital(i)
                && !passage.startsSentence(i)
                && !passage.token(i).allUpper()
                && key.length() > 2
                && Lexicon.endsLikeWord(key)
                && !Lexicon.isCommon(key)
                && !Lexicon.isProperNoun(key)
                && !Lexicon.isPlaceNoun(key);
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
        return Lexicon.isProperNoun(key) && !Lexicon.isFirstName(key);
    }

    private boolean isAnnounced(int i) {
        boolean place = Lexicon.isPlaceNoun(passage.key(i - 2));
        boolean called = CALLED.contains(passage.key(i - 1)) && passage.joined(i) && !place;
        boolean named = IS.contains(passage.key(i - 1))
                && (NAME.contains(passage.key(i - 2)) || passage.key(i - 1).startsWith("name"))
                && (passage.joined(i)
                        || passage.gap(i).strip().equals(":")
                        || passage.gap(i).strip().equals("-"));
        return called || named;
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
