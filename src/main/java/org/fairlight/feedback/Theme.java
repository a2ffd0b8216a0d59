package org.fairlight.feedback;

import java.util.List;
import java.util.Locale;

/** What a story is mainly about, told from a few plain words; a first guess that a reviewer can better. */
public enum Theme {
    PRACTICAL_QUESTION(
            "A practical question",
            List.of("lost property", "left my", "opening times", "phone number for", "how do i get")),
    WAITING(
            "Waiting",
            List.of("wait", "delay", "late", "hours", "queue", "quick", "prompt", "slow", "punctual", "on time")),
    ACCESS("Getting in touch", List.of("call back", "appointment", "phone", "answer the", "get through", "referral")),
    TRANSPORT("Transport", List.of("ambulance", "driver", "transport", "journey", "taxi", "vehicle")),
    COMMUNICATION(
            "Being told and heard", List.of("explain", "listen", "told", "inform", "communicat", "letter", "advice")),
    ENVIRONMENT(
            "Place and comfort",
            List.of("clean", "dirty", "noise", "noisy", "food", "parking", "cold", "toilet", "bed")),
    STAFF_MANNER(
            "How people were with me",
            List.of("kind", "friendly", "rude", "caring", "polite", "attitude", "helpful", "lovely", "compassion")),
    CARE_AND_TREATMENT(
            "Care and treatment",
            List.of("treatment", "pain", "medic", "operation", "diagnos", "surgery", "care", "nurse", "doctor")),
    OTHER("Something else", List.of());

    private final String title;
    private final List<String> words;

    Theme(String title, List<String> words) {
        this.title = title;
        this.words = words;
    }

    public String title() {
        return title;
    }

    /** The first theme whose words occur in the story. */
    public static Theme of(Story story) {
        String text = story.all().toLowerCase(Locale.ROOT);
        for (Theme theme : values()) {
            if (theme.words.stream().anyMatch(text::contains)) {
                return theme;
            }
        }
        return OTHER;
    }
}
