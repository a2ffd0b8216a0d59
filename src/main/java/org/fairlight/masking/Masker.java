package org.fairlight.masking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Masks the passages of one story; the same person gets the same placeholder in all of them. Safe to share between
 * threads; takes time in proportion to the length of the text.
 */
public final class Masker {

    private static final List<Finder> IDENTIFIERS =
            List.of(new EmailFinder(), new NumberFinder(), new PostcodeFinder(), new BirthDateFinder());

    private final NameFinder names;

    public Masker(Directory directory) {
        this(directory.names());
    }

    public Masker(List<KnownName> names) {
        this.names = new NameFinder(new NameIndex(names));
    }

    /** @param passages of one story; a null counts as empty */
    public Masked mask(@Nullable String... passages) {
        return mask(Arrays.asList(passages));
    }

    /** @param passages of one story; a null counts as empty */
    public Masked mask(List<? extends @Nullable String> passages) {
        List<String> texts =
                passages.stream().map(text -> text == null ? "" : text).toList();
        NamesFound people = names.find(texts);
        List<Span> spans = new ArrayList<>();
        List<String> masked = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<Span> here = new Overlaps(texts.get(i), i)
                    .resolve(identifiers(texts.get(i)), people.inPassage(i));
            spans.addAll(here);
            masked.add(replace(texts.get(i), here));
        }
        return new Masked(masked, spans, people.uncertain());
    }

    private static List<Found> identifiers(String text) {
        return IDENTIFIERS.stream()
                .flatMap(finder -> finder.find(text).stream())
                .toList();
    }

    private static String replace(String text, List<Span> spans) {
        StringBuilder masked = new StringBuilder(text.length());
        int from = 0;
        for (Span span : spans) {
            masked.append(text, from, span.start()).append(span.placeholder());
            from = span.end();
        }
        return masked.append(text, from, text.length()).toString();
    }
}
