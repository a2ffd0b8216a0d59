package org.fairlight.journey.ui.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.fairlight.FairlightTest;
import org.fairlight.feedback.Source;
import org.fairlight.journey.Sharing;
import org.fairlight.shared.ui.ErrorSummary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FairlightTest
@ViewPackages(packages = "org.fairlight.journey.ui.share")
class SharePagesTests extends SpringBrowserlessTest {

    @Autowired
    Sharing sharing;

    @Test
    void atMostFivePagesLieBeforeTheThanks() {
        assertThat(ShareStep.values()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void nothingTypedIsLostByGoingBack() {
        navigate(WhereView.class);
        test(when()).setValue("Last Tuesday");
        navigate(WhatView.class);
        test(area("What happened?")).setValue("We waited six hours");
        test(area("What could be better?")).setValue("Say how long it takes");

        navigate(WhereView.class);
        assertThat(when().getValue()).isEqualTo("Last Tuesday");
        navigate(WhatView.class);

        assertThat(area("What happened?").getValue()).isEqualTo("We waited six hours");
        assertThat(area("What was good?").getValue()).isEmpty();
        assertThat(area("What could be better?").getValue()).isEqualTo("Say how long it takes");
    }

    @Test
    void anEmptyStoryIsPointedAtAndStaysOnItsPage() {
        navigate(WhatView.class);

        press("Continue");

        assertThat(getCurrentView()).isInstanceOf(WhatView.class);
        assertThat($(ErrorSummary.class).single().isVisible()).isTrue();
        assertThat(page()).contains("There is something to look at", "Tell us something in one of the three fields.");
        assertThat(area("What happened?").isInvalid()).isTrue();
    }

    @Test
    void everyChoiceIsOffAtTheStart() {
        navigate(ChoicesView.class);

        assertThat($(Checkbox.class).all()).isNotEmpty().noneMatch(Checkbox::getValue);
    }

    @Test
    void sendingTheSameDraftTwiceMakesOneStory() {
        SharingDraft draft = new SharingDraft();
        draft.told("We waited", "", "");

        var first = sharing.share(draft.submission(Source.FORM));
        var second = sharing.share(draft.submission(Source.FORM));

        assertThat(second.feedbackId()).isEqualTo(first.feedbackId());
    }

    @Test
    void whoeverReachesTheEndIsThankedAndBeginsAnew() {
        navigate(WhatView.class);
        test(area("What was good?")).setValue("Everybody was kind");
        navigate(CheckView.class);
        assertThat(page()).contains("Everybody was kind", "nobody will read it until you do");

        press("Send my feedback");

        assertThat(getCurrentView()).isInstanceOf(SentView.class);
        assertThat(page()).contains("Thank you for telling us");
        navigate(WhatView.class);
        assertThat(area("What was good?").getValue()).isEmpty();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private TextField when() {
        return $(TextField.class)
                .withPropertyValue(TextField::getLabel, "Roughly when was it? (optional)")
                .single();
    }

    private TextArea area(String label) {
        return $(TextArea.class).withPropertyValue(TextArea::getLabel, label).single();
    }

    private String page() {
        return $(Main.class).single().getElement().getTextRecursively();
    }
}
