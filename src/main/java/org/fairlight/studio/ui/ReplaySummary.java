package org.fairlight.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.shared.ui.Notice;
import org.fairlight.studio.replay.Replay;
import org.fairlight.studio.replay.ReplayPage;
import org.fairlight.studio.replay.ReplayResult;
import org.fairlight.studio.replay.ReplayState;

/** What the last trial run of a draft found, in short, with the way to all of it. */
class ReplaySummary extends Div {

    private final boolean underWay;

    private ReplaySummary(boolean underWay, Component... parts) {
        super(parts);
        this.underWay = underWay;
    }

    /** Whether its result is still to come. */
    boolean isUnderWay() {
        return underWay;
    }

    /** For whoever changes the draft or decides about it. */
    static ReplaySummary lastOf(Replay replay, UUID draft) {
        Optional<ReplayPage> last = replay.last(draft);
        if (last.isEmpty()) {
            return new ReplaySummary(
                    false,
                    new Paragraph("It was not tried on stories of the past yet."),
                    link("Try it on stories of the past", ReplayView.ROUTE + "/" + draft));
        }
        ReplayPage page = last.get();
        Anchor link = link("See the trial run", ReplayView.ROUTE + "/" + draft + "/" + page.id());
        ReplaySummary summary = new ReplaySummary(!page.state().isOver(), sentence(page), link);
        if (page.state() == ReplayState.DONE && !page.newest()) {
            summary.addComponentAsFirst(Notice.warn("The trial run was of an earlier save."));
        }
        return summary;
    }

    private static Paragraph sentence(ReplayPage page) {
        ReplayResult result = page.result();
        return new Paragraph(
                result == null
                        ? switch (page.state()) {
                            case WAITING, RUNNING -> soFar(page);
                            case CANCELLED -> "The last trial run was called off.";
                            case TOO_FEW -> ReplayWords.tooFew();
                            case DONE, BROKEN -> "The last trial run broke off.";
                        }
                        : "Tried on stories of the past. " + ReplayWords.summary(result));
    }

    private static String soFar(ReplayPage page) {
        return "A trial run is under way%s. What it finds stands here once it is over."
                .formatted(page.total() == 0 ? "" : ": %d of %d stories".formatted(page.played(), page.total()));
    }

    static Anchor link(String text, String href) {
        Anchor link = new Anchor(href, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
