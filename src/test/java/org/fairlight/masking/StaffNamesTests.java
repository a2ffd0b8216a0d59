package org.fairlight.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairlight.masking.Stories.masked;
import static org.fairlight.masking.Stories.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffNamesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr Okafor",
                "Chidi Okafor",
                "okafor",
                "OKAFOR",
                "Dr. Okafor",
                "dr okafor",
                "Chidi",
                "Okaför",
                "Dr Okafro",
                "Okaor",
                "Siobhan O’Brien",
                "O'Brien",
                "siobhán",
                "Dr Ward",
                "Grace Young",
                "grace young",
                "chatterjee",
                "Chaterjee"
            })
    void listedPeopleAreFoundHoweverTheyAreWritten(String name) {
        assertThat(masked("Then I met " + name + " at last.")).isEqualTo("Then I met [member of staff 1] at last.");
    }

    @Test
    void onePersonKeepsOneNumberThroughoutAStory() {
        Masked masked = story("Dr Okafor was kind. Sarah held my hand.", "okafor and Nurse Joy", "Chidi came back");
        assertThat(masked.texts())
                .containsExactly(
                        "[member of staff 1] was kind. [member of staff 2] held my hand.",
                        "[member of staff 1] and [member of staff 3]",
                        "[member of staff 1] came back");
    }

    @Test
    void aSurnameJoinsTheFullNameGivenLater() {
        assertThat(masked("Mr Khan came. Later Imran Khan rang, and Imran was kind."))
                .isEqualTo(
                        "[member of staff 1] came. Later [member of staff 1] rang, and [member of staff 1] was kind.");
    }

    @Test
    void mrAndMrsAreTwoPeople() {
        assertThat(masked("Mr Smith and Mrs Smith")).isEqualTo("[person 1] and [person 2]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ward 7 was calm.",
                "I will mark this.",
                "A young man.",
                "Grace before meals.",
                "She was graceful."
            })
    void everydayWordsStayThoughSomebodyListedIsCalledSo(String text) {
        assertThat(masked(text)).isEqualTo(text);
    }

    @Test
    void anEmptyDirectoryIsFine() {
        Masked masked = new Masker(java.util.List.of()).mask(java.util.List.of("Dr Okafor was kind."));
        assertThat(masked.texts()).containsExactly("[member of staff 1] was kind.");
    }
}
