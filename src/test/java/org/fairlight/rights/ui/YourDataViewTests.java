package org.fairlight.rights.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.entrances.Crowd;
import org.fairlight.entrances.Doorkeeper;
import org.fairlight.entrances.Entrance;
import org.fairlight.feedback.HeldPart;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.RememberedCode;
import org.fairlight.rights.DataCopies;
import org.fairlight.rights.ErasureAnswers;
import org.fairlight.rights.ErasureState;
import org.fairlight.rights.Erasures;
import org.fairlight.rights.Holder;
import org.fairlight.rights.Holders;
import org.fairlight.rights.KeepReason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FairlightTest
@ViewPackages(packages = "org.fairlight.rights.ui")
class YourDataViewTests extends SpringBrowserlessTest {

    @Autowired
    Traces trace;

    @Autowired
    Erasures erasures;

    @Autowired
    Holders holders;

    @Autowired
    DataCopies copies;

    @Autowired
    Doorkeeper door;

    @Test
    void withoutAnOpenStoryItSaysHowToOpenOne() {
        navigate(YourDataView.class);

        assertThat(page()).contains("open your story with your receipt code first");
        assertThat($(CopyDownload.class).exists()).isFalse();
    }

    @Test
    void theCopyIsOfferedAtAnAddressWithoutTheCode() {
        Receipt receipt = open();

        String address = $(CopyDownload.class).single().getHref();

        assertThat(address)
                .startsWith("VAADIN/dynamic/resource/")
                .doesNotContain(receipt.feedbackId().toString(), receipt.code().inGroups());
        assertThat(page()).doesNotContain(receipt.code().inGroups());
    }

    @Test
    void askingIsExplainedFirstAndCanBeTakenBack() {
        Receipt receipt = open();
        press("Ask us to remove my story");
        assertThat(erasures.of(holders.of(receipt.code()))).isEmpty();

        press("Yes, ask for it");
        assertThat(page()).containsPattern("You asked us on .* You have an answer here by ");

        press("Take my request back");
        assertThat(page()).contains("You took your request back. Nothing was removed.");
        assertThat(erasures.of(holders.of(receipt.code())).orElseThrow().state())
                .isEqualTo(ErasureState.TAKEN_BACK);
    }

    @Test
    void aCrowdedNetworkIsAskedToWaitBeforeAskingForRemoval() {
        open();
        press("Ask us to remove my story");
        try (Crowd crowd = new Crowd("192.0.2.40", door, Entrance.WRITING)) {
            press("Yes, ask for it");
        }
        assertThat(page()).contains("Please try again in").doesNotContain("You asked us on");
    }

    @Test
    void copiesThatAreTakenTooOftenAreRefusedAsProgramsExpect() throws Exception {
        Holder story = holders.of(open().code());
        VaadinResponse response = mock(VaadinResponse.class);
        DownloadEvent event =
                new DownloadEvent(mock(VaadinRequest.class), response, mock(VaadinSession.class), new Element("a"));

        try (Crowd crowd = new Crowd("192.0.2.41", door, Entrance.COPY)) {
            CopyDownload.send(event, () -> copies.of(story));
        }

        verify(response).setHeader(eq("Retry-After"), anyString());
        verify(response).sendError(eq(429), anyString());
    }

    @Test
    void anAnswerInPartSaysWhatWasRemovedAndByWhichRuleTheRestIsKept() {
        Receipt receipt = shared();
        decide(
                receipt,
                new ErasureAnswers(ErasureState.PARTLY, Set.of(HeldPart.CONTACT), KeepReason.COMPLAINT_RECORD, false));

        navigate(YourDataView.class);

        assertThat(page())
                .contains(
                        "We removed: Name and e-mail address",
                        "It belongs to a complaint",
                        "NHS Records Management Code of Practice",
                        "Information Commissioner");
    }

    @Test
    void nothingIsOfferedForAStoryThatIsGone() {
        Receipt receipt = shared();
        decide(receipt, new ErasureAnswers(ErasureState.WHOLLY, Set.of(), null, false));

        navigate(YourDataView.class);

        assertThat($(CopyDownload.class).exists()).isFalse();
    }

    private void decide(Receipt receipt, ErasureAnswers answers) {
        UUID request = erasures.ask(holders.of(receipt.code())).id();
        trace.as(trace.person("Edda"), () -> erasures.decide(request, answers));
    }

    private Receipt open() {
        Receipt receipt = shared();
        navigate(YourDataView.class);
        return receipt;
    }

    /** Shares a story and leaves its code in the session, as the tracking page does. */
    private Receipt shared() {
        Receipt receipt = trace.share(new Story("We waited six hours", null, "Tell us how long"), Traces.EVERYTHING);
        VaadinSession.getCurrent().setAttribute(RememberedCode.class, new RememberedCode(receipt.code()));
        return receipt;
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
