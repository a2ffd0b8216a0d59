package org.fairlight.journey.ui.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void whatIsHiddenAndWhatStandsInItsPlace() {
        WordDifference difference = WordDifference.between(
                "Nurse Sarah was kind to Sarah and me",
                "Nurse [member of staff 1] was kind to [member of staff 1] and me");

        assertThat(difference.hidden()).containsExactly("Sarah", "Sarah");
        assertThat(difference.put()).containsExactly("[member of staff 1]", "[member of staff 1]");
    }

    @Test
    void theSameWordsDifferNowhere() {
        WordDifference difference = WordDifference.between("All was well", "All  was\nwell");

        assertThat(difference.hidden()).isEmpty();
        assertThat(difference.put()).isEmpty();
    }

    @Test
    void aVeryLongTextIsStillCompared() {
        String before = "a ".repeat(3_000);
        String after = "b ".repeat(3_000);

        assertThat(WordDifference.between(before, after).hidden()).hasSize(3_000);
    }
}
