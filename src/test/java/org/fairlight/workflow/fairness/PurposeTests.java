package org.fairlight.workflow.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every form and every step is said to use a story or not to; whoever adds one has to say which. */
class PurposeTests {

    /** Behind the separate door, which duty opens and no consent. */
    private static final Set<Form> FORMS_OF_NO_USE =
            EnumSet.of(Form.GUARDIAN_TRIAGE, Form.GUARDIAN_CANDOUR, Form.GUARDIAN_CLOSE);

    /** They look after the story and the person, and show nobody what was told. */
    private static final Set<Step> STEPS_OF_NO_USE = EnumSet.of(
            Step.MASK_STORY,
            Step.ACKNOWLEDGE,
            Step.SET_CLOCKS,
            Step.READ_CONSENT,
            Step.OFFER_HELP,
            Step.APPLY_WITHDRAWAL,
            Step.SEAL_STORY,
            Step.NOTE_NEW_INFORMATION,
            Step.NOTE_PERSON_REPLIED,
            Step.CANCEL_DISCUSSION,
            Step.CLOSE_ITEM,
            Step.CLOSE_GUARDIAN_CASE);

    @ParameterizedTest
    @EnumSource
    void aFormUsesAStoryOrIsSaidNotTo(Form form) {
        assertThat(isUsed(purpose -> purpose.isServedBy(form))).isNotEqualTo(FORMS_OF_NO_USE.contains(form));
    }

    @ParameterizedTest
    @EnumSource
    void aStepUsesAStoryOrIsSaidNotTo(Step step) {
        assertThat(isUsed(purpose -> purpose.isServedBy(step))).isNotEqualTo(STEPS_OF_NO_USE.contains(step));
    }

    @Test
    void whatIsTalkedAboutIsReadAsWell() {
        assertThat(Stream.of(Form.values()).filter(Purpose.DISCUSS::isServedBy))
                .isNotEmpty()
                .allMatch(Purpose.HANDLE::isServedBy);
        assertThat(Stream.of(Step.values()).filter(Purpose.DISCUSS::isServedBy))
                .isNotEmpty()
                .allMatch(Purpose.HANDLE::isServedBy);
    }

    private static boolean isUsed(Predicate<Purpose> serves) {
        return Stream.of(Purpose.values()).anyMatch(serves);
    }
}
