package org.fairlight.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryTest {

    @Test
    void aShortStoryIsItsOwnBeginning() {
        assertThat(new Story("We waited", "Tea came", null).beginning(40)).isEqualTo("We waited Tea came");
    }

    @Test
    void theBeginningEndsBetweenWords() {
        Story story =
                new Story("Going home took all day because the tablets were not ready in the evening", null, null);

        for (int characters = 8; characters < 70; characters++) {
            String beginning = story.beginning(characters);
            assertThat(beginning).hasSizeLessThanOrEqualTo(characters).endsWith("…");
            assertThat(story.all()).startsWith(beginning.replace("…", " "));
        }
    }

    @Test
    void oneLongWordIsCutBetweenWholeLetters() {
        assertThat(new Story("👩‍⚕️👩‍⚕️👩‍⚕️", null, null).beginning(8)).isEqualTo("👩‍⚕️…");
    }
}
