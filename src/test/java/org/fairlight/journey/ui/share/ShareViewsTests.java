package org.fairlight.journey.ui.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.entrances.Crowd;
import org.fairlight.entrances.Entrance;
import org.fairlight.feedback.Story;
import org.fairlight.people.Team;
import org.fairlight.shared.ui.ErrorSummary;
import org.junit.jupiter.api.Test;

/** What somebody is asked on their way, and that nothing they typed is lost. */
@FairlightTest
@ViewPackages(packages = "org.fairlight.journey.ui")
class ShareViewsTests extends SharingPages {

    @Test
    void theShortestWayIsFivePagesAndTwoAnswers() {
        assertThat(ShareStep.values()).hasSizeLessThanOrEqualTo(5);
        navigate(WhereView.class);
        tick("I’m not sure");
        press("Continue");
        write("What happened?", words);
        press("Continue");
        press("Continue");
        press("Continue");
        press("Send my feedback");

        assertThat(getCurrentView()).isInstanceOf(SentView.class);
        assertThat(stories()).isEqualTo(1);
    }

    @Test
    void aPageWithoutItsOneAnswerSaysWhatIsMissing() {
        navigate(WhereView.class);
        press("Continue");
        assertThat(getCurrentView()).isInstanceOf(WhereView.class);
        assertThat(page()).contains("Choose a service, or tick “I’m not sure”.");

        navigate(WhatView.class);
        press("Continue");
        assertThat(getCurrentView()).isInstanceOf(WhatView.class);
        assertThat(area("What happened?").isInvalid()).isTrue();
        assertThat($(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("Write something in one of the three boxes.");
    }

    @Test
    void wordsThatAreTooManyAreKeptAndToldOf() {
        navigate(WhatView.class);
        write("What was good?", "x".repeat(Story.MOST_CHARACTERS + 1));
        press("Continue");

        assertThat(page())
                .contains("“What was good?” has 20,001 characters. Please keep it to 20,000; nothing is cut off.");
        assertThat(area("What was good?").getValue()).hasSize(Story.MOST_CHARACTERS + 1);
    }

    @Test
    void nothingIsLostByGoingBackAndForth() {
        Team maternity = trace.team("Maternity");
        navigate(WhereView.class);
        test($(ComboBox.class).single()).selectItem(maternity.service() + " (" + maternity.name() + ")");
        press("Continue");
        write("What was good?", words);
        test(radios(0)).selectItem("Yes, a little");
        tick("I am worried that somebody may not be safe");
        navigate(ChoicesView.class);
        flip("Yes: Use it for teaching here");
        test($(EmailField.class).single()).setValue("somebody@example.org");

        navigate(WhereView.class);
        assertThat(((Team) $(ComboBox.class).single().getValue()).id()).isEqualTo(maternity.id());
        navigate(WhatView.class);
        assertThat(area("What was good?").getValue()).isEqualTo(words);
        assertThat(radios(0).getValue()).hasToString("SOME");
        navigate(ChoicesView.class);
        assertThat(choice("Yes: Use it for teaching here").getValue()).isTrue();
        navigate(CheckView.class);
        assertThat(page())
                .contains(
                        maternity.service(),
                        words,
                        "Yes, a little",
                        "Use it for teaching here",
                        "somebody@example.org");
    }

    @Test
    void anAnswerIsChangedFromTheCheckAndLeadsBackToIt() {
        tellAndCheck();
        String change = $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("share/what"))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate(change.replace("?change", ""), QueryParameters.fromString("change"));
        assertThat(getCurrentView()).isInstanceOf(WhatView.class);
        write("What was good?", "The tea");
        press("Continue");

        assertThat(getCurrentView()).isInstanceOf(CheckView.class);
        assertThat(page()).contains("The tea");
    }

    @Test
    void aCrowdedNetworkIsAskedToWaitAndNothingTypedIsLost() {
        tellAndCheck();
        try (Crowd crowd = new Crowd("192.0.2.20", door, Entrance.SHARING)) {
            press("Send my feedback");
        }
        assertThat(page()).contains("Nothing you wrote is lost.", "Please try again in");
        assertThat(draft().happened()).isEqualTo(words);
        assertThat(stories()).isZero();

        press("Send my feedback");
        assertThat(stories()).isEqualTo(1);
    }

    @Test
    void emailsAreAskedForAndNeedAnAddress() {
        tellAndCheck();
        assertThat(draft().isNewsWanted()).as("off at first").isFalse();
        navigate(ChoicesView.class);
        test(choice("Yes: Write to me when there is something new")).click();
        press("Continue");
        assertThat(getCurrentView()).isInstanceOf(ChoicesView.class);
        assertThat(page()).contains("Write the address that we should write to");

        String address = UUID.randomUUID() + "@example.org";
        test($(EmailField.class).single()).setValue(address);
        press("Continue");
        assertThat(getCurrentView()).isInstanceOf(CheckView.class);
        press("Send my feedback");
        assertThat(jdbc.sql("select news_wanted from contact c join feedback f on f.id = c.feedback_id"
                                + " order by f.received_at desc limit 1")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(draft().isNewsWanted()).as("the next story asks anew").isFalse();
    }

    @Test
    void anAddressThatIsNoneIsPointedAtAndNeverSent() {
        tellAndCheck();
        navigate(ChoicesView.class);
        EmailField email = $(EmailField.class).single();
        email.setValue("nonsense");
        press("Continue");
        assertThat(getCurrentView()).isInstanceOf(ChoicesView.class);
        UI.getCurrent().navigate("share/check");
        assertThat(getCurrentView()).isInstanceOf(ChoicesView.class);
    }

    @Test
    void staffPraiseColleaguesOnTheSamePages() {
        trace.signIn(trace.person("Ines"));
        navigate(WhereView.class);
        tick("I’m not sure");
        test(radios(0)).selectItem("I work here and want to praise colleagues");
        press("Continue");
        write("What was good?", words);
        navigate(CheckView.class);
        press("Send my feedback");
        assertThat(source()).isEqualTo("STAFF");
    }

    @Test
    void somebodyWithoutAnAccountIsNotOfferedToBeStaff() {
        navigate(WhereView.class);
        assertThat(page()).doesNotContain("I work here");
        assertThat($(H1.class).single().getText()).isEqualTo("Where and roughly when did it happen?");
    }

    private String source() {
        return jdbc.sql("select source from feedback join masked_story m on m.feedback_id = id where m.good = :words")
                .param("words", words)
                .query(String.class)
                .single();
    }
}
