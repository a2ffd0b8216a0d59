package org.fairlight.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fairlight.security.CurrentUser;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.studio.DraftPage;
import org.fairlight.studio.DraftState;
import org.fairlight.studio.replay.Replay;
import org.fairlight.studio.replay.StoryExamples;
import org.fairlight.workflow.Model;
import org.jspecify.annotations.Nullable;

/** What stands beside the picture of a draft: where it stands, what it can be tried by, what comes next, and its saves. */
class DraftPanel extends Div {

    /** What somebody does with the draft as a whole. */
    interface Deeds {

        void ask(String why);

        void drop();

        void agree(@Nullable LocalDate begins);

        void sendBack(String answer);

        void restore(UUID save);
    }

    private final transient Deeds deeds;
    private final transient StoryExamples examples;
    private final transient Replay replay;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private @Nullable AskPart asking;
    private @Nullable DecidePart deciding;
    private @Nullable TryingPart trying;

    DraftPanel(Deeds deeds, StoryExamples examples, Replay replay, CurrentUser user, Clock clock) {
        this.deeds = deeds;
        this.examples = examples;
        this.replay = replay;
        this.user = user;
        this.clock = clock;
        addClassName("fl-draft-panel");
    }

    /** Another draft is to be shown. */
    void forget() {
        asking = null;
    }

    /** @param fit whether the checks find nothing */
    void show(DraftPage draft, boolean fit) {
        removeAll();
        add(new Paragraph(draft.state().words() + ". Begun by " + draft.author() + "."));
        if (draft.isOpen() && draft.liveNumber() > draft.basedOn()) {
            add(Notice.warn(("This began from version %d, and version %d runs now. Look at what is different before"
                            + " you ask.")
                    .formatted(draft.basedOn(), draft.liveNumber())));
        }
        if (draft.answer() != null && draft.state() == DraftState.DRAFT) {
            add(Notice.info("Sent back: " + draft.answer()));
        }
        boolean isTable = !new Model(draft.model(), draft.xml()).isProcess();
        trying = new TryingPart(draft.id(), isTable, examples.count(), replay);
        add(trying, next(draft, fit));
        look();
        add(new SavesPart(draft.saves(), dates(), draft.isOpen() ? deeds::restore : null));
    }

    /** Looks how far the trial run has come. */
    void look() {
        if (trying != null) {
            trying.look();
            if (deciding != null) {
                deciding.setPlaying(trying.isUnderWay());
            }
        }
    }

    /** Leads to where somebody agrees or sends back. */
    void goToTheAnswer() {
        if (deciding != null) {
            deciding.comeTo();
        }
    }

    private Component next(DraftPage draft, boolean fit) {
        return switch (draft.state()) {
            case DRAFT -> asking(draft, fit);
            case ASKED -> draft.mayDecide() ? deciding(draft) : new AskedPart(draft);
            case PUBLISHED -> Notice.good(published(draft));
            case DROPPED -> Notice.info("This was put aside.");
        };
    }

    /** The same for as long as the draft is open, because it saves itself while somebody types why. */
    private AskPart asking(DraftPage draft, boolean fit) {
        if (asking == null) {
            asking = new AskPart(keptAs(draft, "why"), draft.note(), deeds::ask, deeds::drop);
        }
        asking.show(draft, fit);
        return asking;
    }

    private DecidePart deciding(DraftPage draft) {
        deciding = new DecidePart(keptAs(draft, "answer"), draft, dates(), deeds::agree, deeds::sendBack);
        return deciding;
    }

    private String keptAs(DraftPage draft, String what) {
        return "studio/%s/%s/%s".formatted(draft.id(), what, user.require().personId());
    }

    private String published(DraftPage draft) {
        return draft.begins() == null
                ? "This was agreed to. The page of its versions tells which one runs."
                : "This was agreed to and begins on %s.".formatted(dates().day(draft.begins()));
    }

    private PlainDates dates() {
        return new PlainDates(clock.instant());
    }
}
