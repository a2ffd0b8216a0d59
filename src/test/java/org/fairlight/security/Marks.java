package org.fairlight.security;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that stand nowhere else, one for each entrance, so that a find names the entrance it came in by. They look like
 * everyday words in small letters: the masking takes none of them for a name.
 */
final class Marks {

    /** What every mark begins with. */
    static final String BEGINNING = "qxmark";

    /** Any mark, in small letters. */
    static final String ANY = BEGINNING + "[a-z]+";

    private static final String SEALED = "sealed";
    private static final String PUBLISHED = "published";
    private static final Pattern MARK = Pattern.compile(ANY);
    private static final Set<String> USED = new TreeSet<>();

    private Marks() {}

    /** @param entrance small letters */
    static synchronized String by(String entrance) {
        String mark = BEGINNING + entrance;
        if (!MARK.matcher(mark).matches()) {
            throw new IllegalArgumentException("An entrance is named in small letters: " + entrance);
        }
        USED.add(mark);
        return mark;
    }

    /** A mark of what nobody reads without the key: contact details, what a guardian, an author or one asker alone reads. */
    static String sealed(String entrance) {
        return by(SEALED + entrance);
    }

    /** A mark in a process that was agreed to and runs: the words of its authors, which everybody may read. */
    static String published(String entrance) {
        return by(PUBLISHED + entrance);
    }

    static boolean isPublished(String mark) {
        return mark.startsWith(BEGINNING + PUBLISHED);
    }

    /** Whether a mark must not be readable in any column at all. */
    static boolean isSealed(String mark) {
        return mark.startsWith(BEGINNING + SEALED);
    }

    /** How many entrances were marked. */
    static synchronized int used() {
        return USED.size();
    }

    /** The marks that stand in a text, whatever the case of their letters. */
    static Set<String> in(String text) {
        return MARK.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
