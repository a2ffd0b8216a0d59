package org.fairlight.journey.ui.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadResult;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.entrances.Crowd;
import org.fairlight.entrances.Doorkeeper;
import org.fairlight.entrances.Entrance;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.media.MediaFile;
import org.fairlight.media.MediaFiles;
import org.fairlight.people.Team;
import org.fairlight.shared.ui.ErrorSummary;
import org.fairlight.shared.ui.ReceiptCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@FairlightTest
@ViewPackages(packages = "org.fairlight.journey.ui")
class ShareViewsTests extends SpringBrowserlessTest {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    /** Whether to be written to has a switch of its own. */
    private static final int EMAILS = 1;

    @Autowired
    Traces trace;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MediaFiles files;

    @Autowired
    Doorkeeper door;

    @Autowired
    ApplicationContext beans;

    private final String words = "Words only this test writes " + UUID.randomUUID();

    @BeforeEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

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
    void everyChoiceIsOffAtTheStartAndThoseForMediaOnlyComeWithMedia() {
        navigate(ChoicesView.class);
        assertThat($(Checkbox.class).all()).hasSize(8 + EMAILS).noneMatch(Checkbox::getValue);

        navigate(MediaView.class);
        files.putAside(draft().key(), new ByteArrayInputStream(PNG));
        press("Continue");
        assertThat($(Checkbox.class).all()).hasSize(9 + EMAILS).noneMatch(Checkbox::getValue);
        assertThat(choice("Yes: Use my photos").getValue()).isFalse();
    }

    @Test
    void aPhotoIsNamedAskedAboutAndCanBeTakenAway() {
        MediaFile photo = files.putAside(draft().key(), new ByteArrayInputStream(PNG));
        draft().files().named(photo.id(), "corridor.png");
        navigate(ChoicesView.class);
        flip("Yes: Use my photos");
        navigate(MediaView.class);
        assertThat(page()).contains("corridor.png", "Photo, 1 kB");
        test(radios(0)).selectItem("No");
        assertThat(draft().files().othersVisible()).containsEntry(photo.id(), false);

        press("Take it away");
        assertThat(page()).doesNotContain("corridor.png");
        assertThat(draft().given()).isEmpty();
        assertThat(files.ofUpload(draft().key())).isEmpty();
    }

    @Test
    void aPhotoGoesWithTheStoryAndWhatWasSaidAboutIt() {
        MediaFile photo = files.putAside(draft().key(), new ByteArrayInputStream(PNG));
        draft().files().answered(photo.id(), Others.NO);
        tellAndCheck();
        press("Send my feedback");

        assertThat(jdbc.sql("select shows_others from media_file where id = :id and feedback_id is not null")
                        .param("id", photo.id())
                        .query(Boolean.class)
                        .single())
                .isFalse();
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
    void aFileFromACrowdedNetworkIsRefusedInThePageAndAsProgramsExpect() throws Exception {
        VaadinResponse response = mock(VaadinResponse.class);
        Part part = mock(Part.class);
        when(part.getInputStream()).thenReturn(new ByteArrayInputStream(PNG));
        UploadTaking taking = new UploadTaking(draft(), files, refused -> {});
        UploadEvent event = new UploadEvent(
                VaadinRequest.getCurrent(),
                response,
                VaadinSession.getCurrent(),
                "ward.png",
                PNG.length,
                "image/png",
                UI.getCurrent().getElement(),
                part);

        try (Crowd crowd = new Crowd("192.0.2.21", door, Entrance.UPLOAD)) {
            taking.handleUploadRequest(event);
        }
        taking.responseHandled(new UploadResult(true, response));

        verify(response).setHeader(eq("Retry-After"), anyString());
        verify(response).setStatus(429);
        assertThat(event.getRejectionMessage()).contains("Please try again in");
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

    private void tellAndCheck() {
        navigate(WhatView.class);
        write("What happened?", words);
        navigate(CheckView.class);
    }

    private SharingDraft draft() {
        return beans.getBean(SharingDraft.class);
    }

    private int stories() {
        return jdbc.sql("select count(*) from masked_story where happened = :words or good = :words")
                .param("words", words)
                .query(Integer.class)
                .single();
    }

    private String source() {
        return jdbc.sql("select source from feedback join masked_story m on m.feedback_id = id where m.good = :words")
                .param("words", words)
                .query(String.class)
                .single();
    }

    private void write(String label, String text) {
        test(area(label)).setValue(text);
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> radios(int index) {
        return (RadioButtonGroup<Object>)
                List.copyOf($(RadioButtonGroup.class).all()).get(index);
    }

    private void tick(String label) {
        test($(Checkbox.class).all().stream()
                        .filter(tick -> label.equals(tick.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .click();
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

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
