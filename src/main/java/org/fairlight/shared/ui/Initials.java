package org.fairlight.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A person in the room, as initials with the whole name beside them for those who listen. */
public class Initials extends Span {

    public Initials(String name) {
        super(of(name));
        addClassName("fl-initials");
        setTitle(name);
        getElement().setAttribute("role", "img").setAttribute("aria-label", name);
    }

    /** The first letters of the first and the last word: "AK" of "Amira Khan". */
    static String of(String name) {
        String[] words = name.strip().split("\\s+", -1);
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "?" : new String(Character.toChars(word.codePointAt(0))).toUpperCase(Locale.UK);
    }
}
