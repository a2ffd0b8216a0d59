package org.fairlight.journey.ui.share;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Source;
import org.fairlight.journey.Sharing;
import org.fairlight.media.MediaFiles;
import org.fairlight.people.Directory;
import org.fairlight.people.Team;
import org.fairlight.shared.ui.DraftKeeper;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PublicShell;
import org.fairlight.shared.ui.SummaryList;

/** Everything once more, with a way to change each answer, before it is sent. */
@Route(value = "share/check", layout = PublicShell.class)
@AnonymousAllowed
class CheckView extends SharePage implements BeforeEnterObserver {

    private static final String NOTHING = "Nothing";

    private final SharingDraft draft;
    private final transient Sharing sharing;
    private final transient Directory directory;
    private final transient MediaFiles files;

    CheckView(SharingDraft draft, Sharing sharing, Directory directory, MediaFiles files) {
        super(ShareStep.CHECK, "Is this what you want to send?");
        this.draft = draft;
        this.sharing = sharing;
        this.directory = directory;
        this.files = files;
        ask(answers());
        if (!draft.given().contains(Purpose.HANDLE_AND_REPLY)) {
            ask(Notice.warn(
                    "You have not said yes to “%s”. You can send your story, but nobody will read it until you do."
                            .formatted(Purpose.HANDLE_AND_REPLY.title())));
        }
        Button send = setButton("Send my feedback", this::send);
        send.setDisableOnClick(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (draft.story().isEmpty()) {
            event.forwardTo(draft.receipt().isPresent() ? SentView.ROUTE : ShareStep.WHERE.route());
        }
    }

    private SummaryList answers() {
        SummaryList list = new SummaryList();
        String where = directory.team(draft.teamId()).map(Team::service).orElse("I’m not sure");
        list.addAnswer("Where", where, ShareStep.WHERE.route());
        list.addAnswer("When", or(draft.when(), "Not said"), ShareStep.WHERE.route());
        list.addAnswer("Who tells it", draft.teller().words(), ShareStep.WHERE.route());
        list.addAnswer("What happened", or(draft.happened(), NOTHING), ShareStep.WHAT.route());
        list.addAnswer("What was good", or(draft.good(), NOTHING), ShareStep.WHAT.route());
        list.addAnswer("What could be better", or(draft.better(), NOTHING), ShareStep.WHAT.route());
        int added = files.ofUpload(draft.key()).size();
        list.addAnswer("Photos and videos", added == 0 ? "None" : Integer.toString(added), ShareStep.MEDIA.route());
        list.addAnswer("You said yes to", or(choices(), NOTHING), ShareStep.CHOICES.route());
        list.addAnswer("How to reach you", or(contact(), "Not said"), ShareStep.CHOICES.route());
        return list;
    }

    private String choices() {
        return draft.given().stream().sorted().map(Purpose::title).collect(Collectors.joining(" · "));
    }

    private String contact() {
        return java.util.stream.Stream.of(draft.name(), draft.email())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String or(String text, String instead) {
        return text.isBlank() ? instead : text;
    }

    private void send() {
        draft.sent(sharing.share(draft.submission(Source.FORM)));
        List.of("share-where", "share-what", "share-contact")
                .forEach(kept -> DraftKeeper.forget(UI.getCurrent(), kept));
        UI.getCurrent().navigate(SentView.ROUTE);
    }

    @Override
    boolean keep() {
        problems(Map.of());
        return true;
    }
}
