package org.fairlight.journey.ui.track;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.consent.Purpose;
import org.fairlight.entrances.Crowd;
import org.fairlight.entrances.Doorkeeper;
import org.fairlight.entrances.Entrance;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Submission;
import org.fairlight.shared.ui.KeptOnDevice;
import org.fairlight.shared.ui.ProcessMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FairlightTest
@ViewPackages(packages = "org.fairlight.journey.ui.track")
class TrackViewTests extends SpringBrowserlessTest {

    @Autowired
    Traces trace;

    @Autowired
    Doorkeeper door;

    private Receipt receipt;

    @BeforeEach
    void share() {
        receipt = trace.share(
                new Story("We waited six hours", null, "Tell us how long it takes"),
                Set.of(Purpose.HANDLE_AND_REPLY, Purpose.REFLECTIVE_DISCUSSION));
        navigate(TrackView.class);
    }

    @Test
    void theCodeOpensTheStoryWithoutLeavingTheAddress() {
        open(receipt.code().inGroups().toLowerCase());
        assertThat(page())
                .contains(
                        "You are here",
                        "A clinician reads it to learn from it",
                        "A clinician from another team",
                        "We waited six hours");
        assertThat($(ProcessMap.class).exists()).isTrue();
        assertThat(page()).contains("Clinician review", "Perhaps, if it helps to learn more");
        assertThat(page()).doesNotContain(receipt.code().inGroups());
    }

    @Test
    void theStoryStaysOpenWhenThePageIsLoadedAgain() {
        open(receipt.code().inGroups());
        navigate(TrackView.class);
        assertThat(heading()).isEqualTo("Your story");
        press("Leave this page");
        assertThat(heading()).isEqualTo("Follow your story");
        navigate(TrackView.class);
        assertThat(heading()).isEqualTo("Follow your story");
    }

    @Test
    void aMistypedAndAnUnknownCodeAreToldInTheSameWords() {
        open("not a code");
        String mistyped = codeField().getErrorMessage();
        open("0000-0000-0000-0000-0000");
        assertThat(codeField().getErrorMessage()).isEqualTo(mistyped).startsWith("We cannot find that code.");
        open("0000-0000-0000-0000-0001");
        open(receipt.code().inGroups());
        assertThat(codeField().getErrorMessage()).isEqualTo("Please wait 1 second before you try again.");
    }

    @Test
    void aCrowdedNetworkIsAskedToWaitAndTheCodeStaysInItsField() {
        try (Crowd crowd = new Crowd("192.0.2.30", door, Entrance.LOOK_UP)) {
            open(receipt.code().inGroups());
        }
        assertThat(codeField().getErrorMessage()).contains("Please try again in");
        assertThat(codeField().getValue()).isEqualTo(receipt.code().inGroups());

        press("Show my story");
        assertThat(heading()).isEqualTo("Your story");
    }

    @Test
    void aMessageIsAddedAndTheBoxIsEmptyAgain() {
        open(receipt.code().inGroups());
        TextArea box = $(TextArea.class).single();
        test(box).setValue("The lift was broken too");
        press("Send message");
        assertThat(page()).contains("The lift was broken too", "Your message was added");
        assertThat(box.getValue()).isEmpty();
    }

    @Test
    void besideTheMessageStandsWhatToDoInDangerAndAWayToAGuardian() {
        open(receipt.code().inGroups());
        assertThat(page()).contains("If somebody is in danger now, call 999.");
        test($(TextArea.class).single()).setValue("She is afraid to go home");
        Checkbox worry = $(Checkbox.class).all().stream()
                .filter(tick -> "I am worried that somebody may not be safe".equals(tick.getLabel()))
                .findFirst()
                .orElseThrow();
        test(worry).click();
        press("Send message");
        assertThat(page()).contains("Your message was added.", "A guardian will read it too.");
        assertThat(worry.getValue()).as("the next message is its own").isFalse();
    }

    @Test
    void aCrowdedNetworkLosesNoMessageAndChangesNoChoice() {
        open(receipt.code().inGroups());
        TextArea box = $(TextArea.class).single();
        test(box).setValue("The lift was broken too");
        try (Crowd crowd = new Crowd("192.0.2.31", door, Entrance.WRITING)) {
            press("Send message");
            assertThat(page()).contains("Nothing you wrote is lost.", "Please try again in");
            flip("Yes: Use it in a discussion");
        }
        assertThat(box.getValue()).isEqualTo("The lift was broken too");
        assertThat(choice("Yes: Use it in a discussion").getValue()).isTrue();

        press("Send message");
        assertThat(page()).contains("Your message was added").doesNotContain("Please try again in");
    }

    @Test
    void whatWasTypedBeforeTheSessionRanOutIsThereAgain() {
        open(receipt.code().inGroups());
        TextArea box = $(TextArea.class).single();
        KeptOnDevice.isFound(KeptOnDevice.of(box), Map.of("words", "The lift was broken too", "unsafe", "true"));

        assertThat(KeptOnDevice.key(KeptOnDevice.of(box)))
                .contains(receipt.feedbackId().toString())
                .doesNotContain(receipt.code().inGroups());
        press("Send message");
        assertThat(page()).contains("The lift was broken too", "A guardian will read it too.");
    }

    @Test
    void aSwitchThatIsTurnedOffShowsTheProof() {
        open(receipt.code().inGroups());
        flip("Yes: Use it in a discussion");
        assertThat(page()).containsPattern("You turned this off on .*It is no longer used for this");
    }

    @Test
    void takingTheStoryBackIsExplainedFirst() {
        open(receipt.code().inGroups());
        flip("Yes: Read it and reply to me");
        assertThat(trace.waitsFor(receipt.feedbackId())).isNotEmpty();
        assertThat(choice("Yes: Read it and reply to me").getValue()).isTrue();
        press("Yes, take my story back");
        assertThat(heading()).isEqualTo("You took your story back");
        assertThat(page()).doesNotContain("We waited six hours");
        assertThat(trace.waitsFor(receipt.feedbackId())).isEmpty();
    }

    @Test
    void choicesForMediaAreShownOnlyWithMedia() {
        open(receipt.code().inGroups());
        assertThat($(Checkbox.class).all())
                .filteredOn(tick -> "Yes".equals(tick.getLabel()))
                .hasSize(8);
    }

    @Test
    void whoeverLeftAnAddressCanHaveNoMoreEmails() {
        Story story = new Story("We waited", null, null);
        Receipt written = trace.share(
                Submission.of(UUID.randomUUID().toString(), Source.FORM, story, Set.of(Purpose.HANDLE_AND_REPLY))
                        .with(new ContactDetails(null, UUID.randomUUID() + "@example.org"))
                        .wantingNews(true));
        open(written.code().inGroups());
        assertThat(page()).contains("We write to the address you left.");

        flip("Yes: Tell me by e-mail when there is something new");

        assertThat(page()).contains("We send you no e-mails.", "You asked us to send no more e-mails");
    }

    private void open(String code) {
        test(codeField()).setValue(code);
        press("Show my story");
    }

    private TextField codeField() {
        return $(TextField.class).single();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private void flip(String label) {
        test(choice(label)).click();
    }

    private Checkbox choice(String label) {
        return $(Checkbox.class).all().stream()
                .filter(tick -> tick.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private String heading() {
        return $(H1.class).single().getText();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
