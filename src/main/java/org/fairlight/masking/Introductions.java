package org.fairlight.masking;

import java.util.Set;

/** How somebody is introduced: as one who cares, as the writer or somebody of theirs, or as another patient. */
final class Introductions {

    private static final int REACH = 3;
    private static final Set<String> MINE = Set.of("my", "our", "his", "her", "their", "your");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "my", "our", "your", "his", "her");
    private static final Set<String> IS = Set.of("is", "was", "are", "were");
    private static final Set<String> CLOSINGS = Set.of("signed", "sincerely", "faithfully", "regards");
    private static final Set<String> BESIDE = Set.of("beside", "opposite", "visiting", "behalf");
    private static final Set<String> BEDS = Set.of("bed", "bay", "opposite", "cubicle");
    private static final Set<String> OWN = WordList.read("own.txt");
    private static final Set<String> UNDERGONE = WordList.read("undergone.txt");
    private static final Set<String> BEFALLEN = WordList.read("befallen.txt");
    private static final Set<String> THANKS = WordList.read("thanks.txt");
    private static final Set<String> MET = WordList.read("met.txt");

    private final Passage passage;

    Introductions(Passage passage) {
        this.passage = passage;
    }

    /** The surgeon Miss Frost; Miss Frost, the surgeon; Tom is my physio; our nurse was Tom. */
    boolean asStaff(int name) {
        int behind = described(name);
        int before = IS.contains(passage.key(name - 1)) ? name - 2 : name - 1;
        return ARTICLES.contains(passage.key(behind)) && isRoleWithin(behind + 1)
                || passage.joined(name) && Lexicon.isRole(passage.key(before));
    }

    boolean asOther(int name) {
        return isWriter(name) || isTheirs(name) || isBeside(name) || isCaredFor(name);
    }

    /** Thanks to Tom, seen by Tom, the lady on reception, Tom. */
    boolean asCaring(int name) {
        String before = passage.key(name - 1);
        boolean thanked = passage.joined(name) && isThanked(before, passage.key(name - 2), passage.key(name - 3));
        return thanked || passage.commaBefore(name) && Conduct.isWorkplace(before);
    }

    private boolean isThanked(String before, String second, String third) {
        return switch (before) {
            case "to" -> THANKS.contains(second) || second.equals("you") || MET.contains(second);
            case "especially", "particularly" -> true;
            case "you" -> second.equals("thank");
            case "done" -> second.equals("well");
            case "for" -> Set.of("ask", "asked").contains(second);
            case "with" -> MET.contains(second);
            case "by" -> !Set.of("sat", "stood", "lay").contains(second);
            case "was" -> second.equals("name") && MINE.contains(third) && !third.equals("my");
            default -> MET.contains(before);
        };
    }

    private boolean isWriter(int name) {
        String before = passage.key(name - 1);
        boolean self = before.equals("am") && passage.key(name - 2).equals("i") || before.equals("i'm");
        return self && passage.joined(name) || CLOSINGS.contains(before);
    }

    /** My little boy Tom; Tom, my late husband; Tom is my son; Tom's daughter. */
    boolean isTheirs(int name) {
        boolean beside = passage.joined(name) || passage.commaBefore(name);
        boolean mine = beside && OWN.contains(passage.key(name - 1)) && isMineWithin(name - 2);
        int behind = described(name);
        boolean relative = MINE.contains(passage.key(behind)) && isRelationWithin(behind + 1);
        boolean parent = passage.isPossessive(name) && Lexicon.isRelation(passage.key(passage.behind(name)));
        return mine || relative || parent;
    }

    boolean isBeside(int name) {
        String before = passage.key(name - 1);
        String second = passage.key(name - 2);
        boolean near = BESIDE.contains(before)
                || before.equals("to") && second.equals("next")
                || before.equals("of") && second.equals("behalf")
                || before.equals("for") && second.equals("writing");
        boolean inBed = Set.of("in", "from", "opposite").contains(passage.key(name + 1))
                && passage.joined(name + 1)
                && isWithin(name + 1, BEDS);
        boolean nextBed = passage.commaBefore(name) && BEDS.contains(before);
        return near || inBed || nextBed;
    }

    /** Tom fell, Tom is 83, Tom was admitted, Tom, 83. */
    private boolean isCaredFor(int name) {
        int verb = passage.key(name + 1).equals("who") ? name + 2 : name + 1;
        boolean state = IS.contains(passage.key(verb)) && passage.joined(verb);
        int at = state ? verb + 1 : verb;
        boolean aged = passage.isNumber(at) && (state || passage.commaBefore(at));
        Set<String> events = state ? UNDERGONE : BEFALLEN;
        return aged || events.contains(passage.key(at)) && passage.joined(at);
    }

    /** Where words about a name start: behind a comma or bracket, behind is or has been. */
    private int described(int name) {
        if (!passage.joined(name + 1)) {
            return name + 1;
        }
        boolean been = passage.key(name + 2).equals("been");
        return been ? name + 3 : IS.contains(passage.key(name + 1)) ? name + 2 : name + 1;
    }

    private boolean isRoleWithin(int from) {
        for (int at = from; at < from + REACH && passage.joined(at); at++) {
            if (Lexicon.isRelation(passage.key(at))) {
                return false;
            }
            if (Lexicon.isRole(passage.key(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelationWithin(int from) {
        for (int at = from; at < from + REACH && passage.joined(at); at++) {
            if (Lexicon.isRelation(passage.key(at)) || OWN.contains(passage.key(at))) {
                return !passage.token(at).isPossessive();
            }
        }
        return false;
    }

    private boolean isMineWithin(int last) {
        for (int at = last; at > last - REACH && passage.joined(at + 1); at--) {
            if (MINE.contains(passage.key(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithin(int from, Set<String> words) {
        for (int at = from; at <= from + REACH && passage.joined(at); at++) {
            if (words.contains(passage.key(at))) {
                return true;
            }
        }
        return false;
    }
}
