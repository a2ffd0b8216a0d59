package org.fairlight.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.fairlight.FairlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FairlightTest
class ReplyHintsTests {

    @Autowired
    ReplyHints hints;

    @Test
    void plainWordsNeedNoHint() {
        assertThat(hints.of("Thank you for telling us. We are sorry that you had to wait so long."))
                .isEmpty();
    }

    @Test
    void aPlaceholderIsNamed() {
        assertThat(hints.placeholders("We thanked [member of staff 1] and [member of staff 2]"))
                .containsExactly("[member of staff 1]", "[member of staff 2]");
        assertThat(hints.of("We thanked [member of staff 1].")).anyMatch(hint -> hint.contains("[member of staff 1]"));
    }

    @Test
    void aLongSentenceIsPointedAtByItsBeginning() {
        String longOne = "We looked into it and we found that " + "very ".repeat(30) + "much was wrong.";

        assertThat(hints.of(longOne)).singleElement().asString().contains("We looked into it and we");
    }

    @Test
    void hardWordsAreQuestioned() {
        assertThat(hints.of("We commence a robust plan.")).hasSize(2);
    }
}
