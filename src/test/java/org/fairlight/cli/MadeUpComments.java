package org.fairlight.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file of comments as a survey brings them, of different lengths, with a name or a number now and then. */
final class MadeUpComments {

    private static final long SEED = 20_26;
    private static final int LONGEST = 6;

    private static final List<String> SERVICES =
            List.of("Maternity", "Ward care", "Outpatients", "Emergency department", "See and Convey");

    private static final List<String> QUESTIONS = List.of("FFT Why?", "How could we improve?", "What did we do well?");

    private static final List<String> SENTENCES = List.of(
            "Everyone was kind and told me what would happen next.",
            "We waited for four hours in the corridor and nobody could say why.",
            "The crew came quickly, they were calm, and they made my father laugh.",
            "Sister Demo-Appleyard stayed with me after her shift had ended.",
            "Please answer the phone; I rang the clinic on 01632 960 123 eleven times.",
            "The letter said ten o'clock, the text message said two.",
            "I could not hear my name being called because of the television.",
            "Dr Demo-Fenwick drew a picture of the operation, which helped a lot.",
            "My mother's tablets were not ready, so going home took all day.",
            "More chairs, more toilets, and a sign that says how long the wait is.",
            "Thank you all.",
            "It was cold at night and the blankets were thin, but the tea was hot.",
            "They listened to my wife, who knows more about my illness than I do.",
            "The parking machine took my money and gave no ticket.",
            "Very good service from start to finish, I have nothing else to say about it.");

    private MadeUpComments() {}

    static Path write(Path file, int comments) throws IOException {
        String run = UUID.randomUUID().toString();
        Random random = new Random(SEED);
        return Files.writeString(
                file,
                IntStream.range(0, comments)
                        .mapToObj(number -> row(run + "-" + number, random))
                        .collect(Collectors.joining("\n", "comment_id,date,service,question,rating,comment\n", "\n")));
    }

    private static String row(String id, Random random) {
        String words = IntStream.rangeClosed(0, random.nextInt(LONGEST))
                .mapToObj(sentence -> one(SENTENCES, random))
                .collect(Collectors.joining(" "));
        return "%s,10/12/2025,%s,%s,%d,\"%s\""
                .formatted(id, one(SERVICES, random), one(QUESTIONS, random), 1 + random.nextInt(5), words);
    }

    private static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
