package org.fairlight.journey.ui.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import org.fairlight.FairlightTest;
import org.fairlight.feedback.Source;
import org.fairlight.shared.ui.ReceiptCode;
import org.junit.jupiter.api.Test;

/** What somebody hears once their story is sent, and that it is sent once. */
@FairlightTest
@ViewPackages(packages = "org.fairlight.journey.ui")
class SentViewTests extends SharingPages {

    @Test
    void sendingTwiceMakesOneStory() {
        tellAndCheck();
        Button send = $(Button.class).withText("Send my feedback").single();
        test(send).click();
        String code = $(ReceiptCode.class).single().getText();
        send.setEnabled(true);
        send.click();

        assertThat(stories()).isEqualTo(1);
        assertThat($(ReceiptCode.class).single().getText()).isEqualTo(code);
    }

    @Test
    void aStoryTakenInBeforeTheVisitWasCutOffIsNotTakenInAgain() {
        tellAndCheck();
        trace.share(draft().submission(Source.FORM));
        press("Send my feedback");

        assertThat(stories()).isEqualTo(1);
        assertThat(getCurrentView()).isInstanceOf(SentView.class);
    }

    @Test
    void theReceiptStaysForThisVisitUntilThePersonHasKeptIt() {
        tellAndCheck();
        press("Send my feedback");
        String code = $(ReceiptCode.class).single().getText();
        navigate(SentView.class);
        assertThat($(ReceiptCode.class).single().getText()).isEqualTo(code);
        navigate(WhatView.class);
        assertThat(area("What happened?").getValue()).isEmpty();
        navigate(SentView.class);
        press("I have kept my code");
        UI.getCurrent().navigate("share/sent");
        assertThat(getCurrentView()).isInstanceOf(WhereView.class);
    }

    @Test
    void withoutTheFirstChoiceThePersonHearsThatNobodyReadsIt() {
        tellAndCheck();
        assertThat(page()).contains("nobody will read it until you do");
        press("Send my feedback");
        assertThat(page()).contains("Nobody reads it until you turn on “Read it and reply to me”");
        assertThat(page()).doesNotContain("A clinician from another team reads it");
    }

    @Test
    void withATickedWorryThePersonHearsThatAGuardianReadsItWhateverTheyChoose() {
        navigate(WhatView.class);
        assertThat($(Checkbox.class).single().getHelperText())
                .contains("whatever you choose on the next pages", "not an emergency service");
        tick("I am worried that somebody may not be safe");
        tellAndCheck();
        assertThat(page())
                .contains("A guardian will read your story", "Nobody else will read it until you say yes")
                .doesNotContain("nobody will read it until you do");
        press("Send my feedback");
        assertThat(page())
                .contains("A guardian reads it", "Nobody else reads it until you turn on", "call 999")
                .doesNotContain("Nobody reads it until");
    }

    @Test
    void withTheFirstChoiceThePersonHearsByWhen() {
        navigate(ChoicesView.class);
        flip("Yes: Read it and reply to me");
        tellAndCheck();
        press("Send my feedback");
        assertThat(page())
                .containsPattern("We thank you and say who has it\\s*by \\w+day \\d+ \\w+")
                .containsPattern("what we learned and did\\s*by \\w+day \\d+ \\w+");
    }
}
