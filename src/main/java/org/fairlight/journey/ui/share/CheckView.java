package org.fairlight.journey.ui.share;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import org.fairlight.consent.Purpose;
import org.fairlight.entrances.TooOften;
import org.fairlight.feedback.Source;
import org.fairlight.journey.KeyUsedBefore;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Sharing;
import org.fairlight.media.MediaFiles;
import org.fairlight.people.Directory;
import org.fairlight.people.Team;
import org.fairlight.security.CurrentUser;
import org.fairlight.shared.ui.DraftKeeper;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PublicShell;
import org.fairlight.workflow.UnfinishedAnswers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything once more, with a way to change each answer, before it is sent. */
@Route(value = "share/check", layout = PublicShell.class)
@AnonymousAllowed
class CheckView extends SharePage {

    private static final Logger LOG = LoggerFactory.getLogger(CheckView.class);

    private final SharingDraft draft;
    private final transient Sharing sharing;
    private final transient CurrentUser user;
    private final Div told = new Div();
    private final Button send;

    CheckView(SharingDraft draft, Sharing sharing, Directory directory, MediaFiles files, CurrentUser user) {
        super(ShareStep.CHECK, "Is this what you want to send?", draft);
        this.draft = draft;
        this.sharing = sharing;
        this.user = user;
        String service = directory.team(draft.teamId()).map(Team::service).orElse("I’m not sure");
        ask(new Answers(draft, service, files.ofUpload(draft.key())));
        if (!draft.given().contains(Purpose.HANDLE_AND_REPLY)) {
            ask(Notice.warn(whoReads(draft.isSomebodyUnsafe()).formatted(Purpose.HANDLE_AND_REPLY.title())));
        }
        ask(told);
        send = setButton("Send my feedback", this::send);
        send.setDisableOnClick(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (draft.story().isEmpty()) {
            event.forwardTo(draft.receipt().isPresent() ? SentView.ROUTE : ShareStep.WHERE.route());
        } else if (!draft.isReachable()) {
            event.forwardTo(ShareStep.CHOICES.route());
        }
    }

    /** Sends the story; when it was sent in another window just now, shows its receipt. */
    private void send() {
        try {
            if (!draft.story().isEmpty()) {
                draft.sent(share());
            }
            forgetOnDevice(UI.getCurrent());
            UI.getCurrent().navigate(SentView.ROUTE);
        } catch (TooOften crowded) {
            notNow("Nothing you wrote is lost. " + crowded.getMessage());
        } catch (UnfinishedAnswers tooLong) {
            notNow("Nothing you wrote is lost. "
                    + String.join(" ", tooLong.problems().values()));
        } catch (RuntimeException failed) {
            LOG.error("A story could not be taken in", failed);
            notNow("We could not take your story just now. Nothing you wrote is lost. Please try again in a moment.");
        }
    }

    private static String whoReads(boolean somebodyUnsafe) {
        return somebodyUnsafe
                ? "You have not said yes to “%s”. A guardian will read your story, because you are worried that somebody may"
                        + " not be safe. Nobody else will read it until you say yes."
                : "You have not said yes to “%s”. You can send your story, but nobody will read it until you do.";
    }

    private void notNow(String sentence) {
        told.removeAll();
        told.add(Notice.warn(sentence).announced());
        send.setEnabled(true);
    }

    private Receipt share() {
        try {
            return sharing.share(draft.submission(source()));
        } catch (KeyUsedBefore changedSince) {
            draft.beginAnew();
            return sharing.share(draft.submission(source()));
        }
    }

    private Source source() {
        boolean staff = draft.teller() == Teller.STAFF && user.get().isPresent();
        return staff ? Source.STAFF : Source.FORM;
    }

    private static void forgetOnDevice(UI ui) {
        Arrays.stream(ShareStep.values()).map(ShareStep::keptAs).forEach(kept -> DraftKeeper.forget(ui, kept));
    }

    @Override
    boolean keep() {
        return true;
    }
}
