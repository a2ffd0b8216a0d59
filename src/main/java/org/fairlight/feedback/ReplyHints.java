package org.fairlight.feedback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Gentle hints while somebody writes to a person: left-over placeholders, names, sentences that are hard to read. */
@Component
public class ReplyHints {

    private static final int LONG_SENTENCE_WORDS = 25;
    private static final int OPENING_WORDS = 6;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^\\[\\]\\n]{1,40}]");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final List<String> HARD_WORDS = List.of(
            "incident",
            "escalate",
            "utilise",
            "commence",
            "facilitate",
            "robust",
            "going forward",
            "service user",
            "lessons learned",
            "regarding",
            "in relation to",
            "multidisciplinary",
            "pathway",
            "triage");

    private final StoryMasking masking;

    ReplyHints(StoryMasking masking) {
        this.masking = masking;
    }

    /** What the masking put in place of a name and nobody has reworded yet. */
    public List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Whether something that looks like a name or number of somebody is left. */
    public boolean seemsToName(String text) {
        String bare = PLACEHOLDER.matcher(text).replaceAll("somebody");
        return !masking.mask(bare).equals(bare);
    }

    /** Sentences of advice, the weightiest first; none when the text reads well. */
    public List<String> of(String text) {
        List<String> hints = new ArrayList<>();
        placeholders(text).forEach(left -> hints.add("“%s” is still there. Say it in plain words.".formatted(left)));
        if (seemsToName(text)) {
            hints.add("There may be a name or a number in it. A reply speaks of roles, never of people by name.");
        }
        longSentences(text)
                .forEach(opening -> hints.add(
                        "The sentence “%s …” is long. Two short ones are easier to read.".formatted(opening)));
        HARD_WORDS.stream()
                .filter(word -> text.toLowerCase(java.util.Locale.ROOT).contains(word))
                .forEach(word -> hints.add("“%s” is not how people speak. Is there a simpler word?".formatted(word)));
        return hints;
    }

    private static List<String> longSentences(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .map(sentence -> sentence.strip().split("\\s+"))
                .filter(words -> words.length > LONG_SENTENCE_WORDS)
                .map(words -> String.join(" ", Arrays.copyOf(words, OPENING_WORDS)))
                .toList();
    }
}
