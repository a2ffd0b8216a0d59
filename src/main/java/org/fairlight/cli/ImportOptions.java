package org.fairlight.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was said on the command line of {@code import}.
 *
 * @param query what the running application is asked besides the file
 */
record ImportOptions(Path file, String url, Path data, Map<String, String> query) {

    static final String HELP = """
            ./fairlight import FILE.csv [options]
                imports comments into the running Fairlight; importing the same file again adds nothing

              --id-column NAME        tells rows apart (comment_id)
              --text-column NAME      the comment (comment)
              --service-column NAME   the service or team it is about (service)
              --question-column NAME  the question that was asked (question)
              --rating-column NAME    1 very good to 5 very poor (rating)
              --date-column NAME      when it was (date)
              --encoding NAME         how the file is written (UTF-8)
              --delimiter CHARACTER   what stands between two fields (,)
              --consents LIST         what the people agreed to, with commas
                                      (handle-and-reply,team-may-see,reflective-discussion)
              --url ADDRESS           where Fairlight runs (http://127.0.0.1:8080)
              --data FOLDER           its data folder, which holds the token for imports (data)

            Ends with 0 when every row was read, 1 when rows were refused, 2 when nothing was imported.
            """;

    private static final Map<String, String> QUERY = Map.of(
            "--id-column", "id",
            "--text-column", "text",
            "--service-column", "service",
            "--question-column", "question",
            "--rating-column", "rating",
            "--date-column", "date",
            "--encoding", "encoding",
            "--delimiter", "delimiter",
            "--consents", "consents");
    private static final String TOKEN = "import-token";

    /** @throws WrongUse with a sentence when the words do not make sense */
    static ImportOptions of(List<String> words) {
        Map<String, String> query = new LinkedHashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        Path file = null;
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            if (!word.startsWith("--")) {
                if (file != null) {
                    throw new WrongUse("One file at a time, please: %s or %s?".formatted(file, word));
                }
                file = Path.of(word);
            } else {
                String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
                String value = value(word, rest);
                if (QUERY.containsKey(name)) {
                    query.put(QUERY.get(name), value);
                } else if (name.equals("--url") || name.equals("--data")) {
                    places.put(name, value);
                } else {
                    throw new WrongUse("There is no option %s. See ./fairlight import --help.".formatted(name));
                }
            }
        }
        if (file == null) {
            throw new WrongUse("Which file? For example: ./fairlight import comments.csv");
        }
        return new ImportOptions(
                file,
                places.getOrDefault("--url", "http://127.0.0.1:8080").replaceAll("/+$", ""),
                Path.of(places.getOrDefault("--data", "data")),
                query);
    }

    Path token() {
        return data.resolve(TOKEN);
    }

    private static String value(String word, Deque<String> rest) {
        if (word.contains("=")) {
            return word.substring(word.indexOf('=') + 1);
        }
        if (rest.isEmpty()) {
            throw new WrongUse("%s needs a value.".formatted(word));
        }
        return rest.pop();
    }

    /** The command line does not make sense; says why in one sentence. */
    static class WrongUse extends RuntimeException {
        WrongUse(String sentence) {
            super(sentence);
        }
    }
}
