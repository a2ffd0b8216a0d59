package org.fairlight.rights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairlight.journey.RememberedCode;
import org.fairlight.journey.TrackingUnknown;
import org.fairlight.rights.DataCopies;
import org.fairlight.rights.Erasures;
import org.fairlight.rights.Holder;
import org.fairlight.rights.Holders;
import org.fairlight.shared.ui.BackLink;
import org.fairlight.shared.ui.LetterPage;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.PublicShell;

/** What somebody who shared can do with what is held of them; opened by the receipt that is open in this session, or by a patient. */
@Route(value = "your-data", layout = PublicShell.class)
@PageTitle("Your data — Fairlight")
@AnonymousAllowed
class YourDataView extends Div {

    private final transient Holders holders;

    YourDataView(Holders holders, DataCopies copies, Erasures erasures, Clock clock) {
        this.holders = holders;
        LetterPage page = new LetterPage("What we hold about you");
        page.enclose(new BackLink("Back to your story", "track"));
        List<Holder> stories = stories();
        if (stories.isEmpty()) {
            page.write(
                    "To see what we hold about you, open your story with your receipt code first. Then come back here.");
        }
        PlainDates dates = new PlainDates(clock.instant());
        stories.forEach(story -> page.enclose(new CopyPart(copies, story), new ErasurePart(erasures, story, dates)));
        if (!stories.isEmpty()) {
            page.enclose(new OtherRights());
        }
        add(page);
    }

    private List<Holder> stories() {
        return Stream.concat(byReceipt().stream(), holders.mine().stream()).toList();
    }

    private Optional<Holder> byReceipt() {
        try {
            return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(RememberedCode.class))
                    .map(remembered -> holders.of(remembered.code()))
                    .filter(holders::isStillHeld);
        } catch (TrackingUnknown gone) {
            return Optional.empty();
        }
    }
}
