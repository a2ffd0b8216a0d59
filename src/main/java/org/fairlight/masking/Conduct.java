package org.fairlight.masking;

import java.util.Set;

/** What is said of somebody right behind a name: praise, a deed, a place of work. */
final class Conduct {

    private static final int REACH = 3;
    private static final Set<String> IS = Set.of("was", "is", "were", "are", "has", "had");
    private static final Set<String> WRITERS = Set.of("me", "us", "my", "our", "him", "her", "them");
    private static final Set<String> PLACED = Set.of("in", "on", "at", "from");
    private static final Set<String> BETWEEN = WordList.read("before-deeds.txt");
    private static final Set<String> DEEDS = WordList.read("deeds.txt");
    private static final Set<String> PRAISE = WordList.read("praise.txt");
    private static final Set<String> PRAISED_AS = WordList.read("praised-as.txt");
    private static final Set<String> QUALITIES = WordList.read("qualities.txt");
    private static final Set<String> WORKPLACES = WordList.read("workplaces.txt");

    private final Passage passage;

    Conduct(Passage passage) {
        this.passage = passage;
    }

    static boolean isWorkplace(String key) {
        return WORKPLACES.contains(key);
    }

    boolean isPraised(int end) {
        if (!passage.joined(end) || !IS.contains(passage.key(end))) {
            return false;
        }
        boolean noun = Set.of("a", "an", "the", "such").contains(passage.key(end + 1)) && named(end + 2, PRAISED_AS);
        return noun || PRAISE.contains(passage.key(end + 1));
    }

    /** Tom helped, Tom who always listened. */
    boolean acts(int end) {
        return DEEDS.contains(passage.key(verb(end)));
    }

    /** Tom washed my hair. */
    boolean helpsWriter(int end) {
        return acts(end) && actsOnWriter(end);
    }

    /** Something done to those who write, or to theirs. */
    boolean actsOnWriter(int end) {
        int verb = verb(end);
        boolean past = DEEDS.contains(passage.key(verb)) || passage.key(verb).endsWith("ed");
        return past && passage.joined(verb) && named(verb + 1, WRITERS);
    }

    /** Tom on reception, Tom was on nights. */
    boolean isAtWork(int end) {
        int placed = IS.contains(passage.key(end)) ? end + 1 : end;
        return passage.joined(placed) && PLACED.contains(passage.key(placed)) && named(placed + 1, WORKPLACES);
    }

    /** Tom was on nights, but not the rose in recovery. */
    boolean isOnDuty(int end) {
        return IS.contains(passage.key(end)) && passage.joined(end) && isAtWork(end);
    }

    boolean hasQuality(int end) {
        return passage.joined(end) && named(end, QUALITIES);
    }

    private int verb(int end) {
        int at = end;
        while (at - end < REACH && passage.joined(at) && BETWEEN.contains(passage.key(at))) {
            at++;
        }
        return at;
    }

    /** Whether one of the next words of the sentence is in a list. */
    private boolean named(int from, Set<String> words) {
        for (int at = from; at < from + REACH && passage.joined(at); at++) {
            if (words.contains(passage.key(at))) {
                return true;
            }
        }
        return false;
    }
}
