package org.fairlight.journey.ui.share;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fairlight.consent.Purpose;
import org.fairlight.journey.Receipt;
import org.fairlight.shared.ui.LetterPage;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.PublicShell;
import org.fairlight.shared.ui.ReceiptCode;
import org.fairlight.shared.ui.Timeline;

/** Thank you, the receipt code, and what happens next and by when. */
@Route(value = SentView.ROUTE, layout = PublicShell.class)
@AnonymousAllowed
class SentView extends LetterPage implements BeforeEnterObserver {

    static final String ROUTE = "share/sent";

    private static final Timeline.Step SHARED = Timeline.Step.done("You shared your story", "");
    private static final Timeline.Step GUARDED =
            Timeline.Step.next("A guardian reads it", "because you are worried that somebody may not be safe");

    private final SharingDraft draft;

    SentView(SharingDraft draft, Clock clock) {
        super("Thank you for telling us");
        this.draft = draft;
        draft.receipt().ifPresent(receipt -> write(receipt, new PlainDates(clock.instant())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (draft.receipt().isEmpty()) {
            event.forwardTo(ShareStep.WHERE.route());
        }
    }

    private void write(Receipt receipt, PlainDates dates) {
        write("We have your story. This is your receipt code. It is the only way back to it, so please keep it:"
                + " write it down, print this page or take a photo of it.");
        enclose(new ReceiptCode(receipt.code().inGroups()));
        write("Nobody can find the code again for you, not even we. That keeps your story yours.");
        addPart("What happens next", new Timeline(steps(receipt, dates)));
        if (draft.isReceiptForGuardian()) {
            write("Fairlight is not an emergency service. If somebody is in danger now, call 999.");
        }
        sign("Your feedback team");
        Button print = new Button("Print this page");
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        Anchor track = new Anchor("track", "Follow your story");
        track.getElement().setAttribute("router-link", true);
        Button kept = new Button("I have kept my code", click -> leave());
        kept.addThemeVariants(ButtonVariant.TERTIARY);
        addActions(print, kept, track);
    }

    private List<Timeline.Step> steps(Receipt receipt, PlainDates dates) {
        List<Timeline.Step> steps = new ArrayList<>();
        steps.add(SHARED);
        if (draft.isReceiptForGuardian()) {
            steps.add(GUARDED);
        }
        steps.addAll(draft.isReceiptForReading() ? reading(receipt, dates) : List.of(waiting()));
        return steps;
    }

    private static List<Timeline.Step> reading(Receipt receipt, PlainDates dates) {
        return List.of(
                Timeline.Step.next("We thank you and say who has it", "by " + dates.day(receipt.thanksBy())),
                Timeline.Step.next("A clinician from another team reads it", "names are hidden first"),
                Timeline.Step.next("We tell you what we learned and did", "by " + dates.day(receipt.replyBy())));
    }

    private Timeline.Step waiting() {
        String who = draft.isReceiptForGuardian() ? "Nobody else" : "Nobody";
        return Timeline.Step.here("It waits for you", "from now on")
                .with("%s reads it until you turn on “%s” on the tracking page."
                        .formatted(who, Purpose.HANDLE_AND_REPLY.title()));
    }

    /** On a computer that others use too, the code should not stay on the screen. */
    private void leave() {
        draft.forgetReceipt();
        UI.getCurrent().navigate("");
    }
}
