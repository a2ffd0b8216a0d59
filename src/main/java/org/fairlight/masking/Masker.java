package org.fairlight.masking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Replaces names and identifiers by placeholders, the same person by the same one throughout a story. */
public final class Masker {

    private final Directory directory;

    public Masker(List<KnownName> names) {
        directory = new Directory(names);
    }

    /** Masks the passages of one story together; a missing passage comes back empty. */
    public Masked mask(List<String> passages) {
        List<String> texts = passages.stream().map(Masker::orEmpty).toList();
        List<PassageHits> found =
                texts.stream().map(text -> new PassageHits(text, directory)).toList();
        Set<String> surnames = certainNames(found);
        found.forEach(hits -> hits.addAgain(surnames));
        found.forEach(PassageHits::settle);
        List<Span> spans = spans(texts, found);
        List<String> masked = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int passage = i;
            masked.add(replace(
                    texts.get(i),
                    spans.stream().filter(span -> span.passage() == passage).toList()));
        }
        return new Masked(masked, spans, found.stream().anyMatch(PassageHits::doubtful));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Set<String> certainNames(List<PassageHits> found) {
        return found.stream()
                .flatMap(hits -> hits.hits().stream())
                .flatMap(hit -> hit.words().stream())
                .collect(Collectors.toSet());
    }

    private static List<Span> spans(List<String> texts, List<PassageHits> found) {
        People people = new People(found.stream()
                .flatMap(hits -> hits.hits().stream())
                .filter(Hit::isName)
                .toList());
        Numbering numbering = new Numbering(texts);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int passage = i;
            found.get(i).hits().stream()
                    .sorted(Comparator.comparingInt(Hit::start))
                    .forEach(hit -> spans.add(span(passage, hit, people, numbering)));
        }
        return List.copyOf(spans);
    }

    private static Span span(int passage, Hit hit, People people, Numbering numbering) {
        if (!hit.isName()) {
            return new Span(
                    passage, hit.start(), hit.end(), hit.kind(), hit.kind().placeholder());
        }
        People.Person person = people.of(hit);
        return new Span(passage, hit.start(), hit.end(), person.kind(), person.placeholder(numbering));
    }

    private static String replace(String text, List<Span> spans) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Span span : spans) {
            masked.append(text, from, span.start()).append(span.placeholder());
            from = span.end();
        }
        return masked.append(text, from, text.length()).toString();
    }
}
