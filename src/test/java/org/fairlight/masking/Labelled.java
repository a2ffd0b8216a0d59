package org.fairlight.masking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence without its labels, and the spans its labels say are to be masked. */
record Labelled(String text, List<Label> labels) {

    static final Path FOLDER = Path.of("src/test/resources/masking");
    private static final Pattern LABEL = Pattern.compile("\\{(staff|person|nhs|phone|email|postcode|dob):([^}]*)}");
    private static final Pattern NAMES = Pattern.compile("^#?\\s*names:(.*)$");
    private static final Map<String, MaskKind> KINDS = Map.of(
            "staff", MaskKind.STAFF,
            "person", MaskKind.PERSON,
            "nhs", MaskKind.NHS_NUMBER,
            "phone", MaskKind.PHONE,
            "email", MaskKind.EMAIL,
            "postcode", MaskKind.POSTCODE,
            "dob", MaskKind.BIRTH_DATE);

    static List<Labelled> sentences(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.isBlank()
                        && !line.startsWith("#")
                        && !NAMES.matcher(line).matches())
                .map(Labelled::read)
                .toList();
    }

    static List<KnownName> names(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .map(NAMES::matcher)
                .filter(Matcher::matches)
                .flatMap(line -> Arrays.stream(line.group(1).split(";")))
                .filter(name -> !name.isBlank())
                .map(name -> KnownName.staff(name.strip()))
                .toList();
    }

    static Labelled read(String line) {
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Matcher label = LABEL.matcher(line);
        int from = 0;
        while (label.find()) {
            text.append(line, from, label.start());
            int start = text.length();
            text.append(label.group(2));
            labels.add(new Label(start, text.length(), KINDS.get(label.group(1))));
            from = label.end();
        }
        return new Labelled(text.append(line.substring(from)).toString(), labels);
    }

    record Label(int start, int end, MaskKind kind) {

        boolean meets(Span span) {
            return span.start() < end && start < span.end() && sameSort(span.kind());
        }

        /** Whether nothing of what was to be hidden can still be read, titles apart. */
        boolean sameSort(MaskKind other) {
            return kind == other || kind.isName() && other.isName();
        }
    }
}
