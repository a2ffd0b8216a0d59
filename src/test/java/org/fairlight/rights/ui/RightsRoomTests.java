package org.fairlight.rights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.TrackingStage;
import org.fairlight.rights.AppraisalDecision;
import org.fairlight.rights.ErasureRequest;
import org.fairlight.rights.ErasureState;
import org.fairlight.rights.Erasures;
import org.fairlight.rights.Holders;
import org.fairlight.rights.KeepReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FairlightTest
class RightsRoomTests extends SpringBrowserlessTest {

    @Autowired
    Traces trace;

    @Autowired
    Erasures erasures;

    @Autowired
    Holders holders;

    @Autowired
    Tracking tracking;

    @Autowired
    Stories stories;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Receipt receipt;

    @BeforeEach
    void share() {
        receipt = trace.share(new Story("The bell rang all night", null, "A softer bell"), Traces.EVERYTHING);
        trace.signIn(trace.person("Edda"));
    }

    @Test
    void aRequestIsDecidedAndTheStoryIsGone() {
        ErasureRequest request = erasures.ask(holders.of(receipt.code()));
        UI.getCurrent().navigate("rights/" + request.id());
        assertThat(page()).contains("The bell rang all night", "On the tracking page", "Answer by");

        press("Decide");
        assertThat(this.<ErasureState>choice("What happens").isInvalid()).isTrue();
        assertThat(stories.ownWords(receipt.feedbackId()).isEmpty()).isFalse();

        test(this.<ErasureState>choice("What happens")).selectItem("Remove everything they gave us");
        assertThat(page()).contains("It cannot be brought back");
        press("Decide");

        assertThat(tracking.open(receipt.code()).stage()).isEqualTo(TrackingStage.REMOVED);
    }

    @Test
    void whoeverKeepsItIsAskedWhy() {
        ErasureRequest request = erasures.ask(holders.of(receipt.code()));
        UI.getCurrent().navigate("rights/" + request.id());

        test(this.<ErasureState>choice("What happens")).selectItem("Keep it");
        press("Decide");
        assertThat(this.<KeepReason>choice("Why we keep the rest").getErrorMessage())
                .isEqualTo("Choose why we keep it; the person reads this.");
        this.<KeepReason>choice("Why we keep the rest").setValue(KeepReason.LEGAL_CLAIM);
        press("Decide");

        assertThat(erasures.of(holders.of(receipt.code())).orElseThrow().state())
                .isEqualTo(ErasureState.KEPT);
        assertThat(stories.ownWords(receipt.feedbackId()).isEmpty()).isFalse();
    }

    @Test
    void anOldStoryWaitsForADecision() {
        UUID story = receipt.feedbackId();
        transaction.executeWithoutResult(status -> stories.close(story));
        jdbc.sql("update feedback set closed_at = now() - interval '11 years' where id = :id")
                .param("id", story)
                .update();

        UI.getCurrent().navigate("rights-appraisal/" + story);
        assertThat(page()).contains("The bell rang all night");
        this.<AppraisalDecision>choice("Is it still needed?").setValue(AppraisalDecision.KEEP_LEARNING);
        press("Decide");

        assertThat(tracking.open(receipt.code()).stage()).isEqualTo(TrackingStage.REMOVED);
    }

    @Test
    void aLetterIsAnsweredOnceItIsClearWhoWroteIt() {
        UI.getCurrent().navigate("rights-by-post");
        test($(TextField.class).all().getLast()).setValue(receipt.code().inGroups());
        press("Find it");
        assertThat($(CopyDownload.class).exists()).isFalse();

        test($(Checkbox.class).all().getLast()).click();
        press("Find it");
        assertThat($(CopyDownload.class).single().getHref())
                .doesNotContain(receipt.code().inGroups(), receipt.feedbackId().toString());

        press("Enter a request to remove it");
        assertThat(erasures.open()).anyMatch(row -> row.feedbackId().equals(receipt.feedbackId()));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <T> RadioButtonGroup<T> choice(String label) {
        return $(RadioButtonGroup.class).all().stream()
                .filter(group -> label.equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
