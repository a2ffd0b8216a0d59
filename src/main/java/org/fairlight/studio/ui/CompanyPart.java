package org.fairlight.studio.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.util.UUID;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.studio.DraftCompany;
import org.fairlight.studio.DraftNow;
import org.fairlight.studio.DraftPage;
import org.jspecify.annotations.Nullable;

/** Who else has the draft open, and whether somebody saved since it was shown here; looks around every few seconds. */
class CompanyPart extends Div {

    private static final int LOOK_AGAIN_MILLIS = 10_000;
    private static final int NEVER = -1;
    /** A quarter of an hour without a save: whoever went for lunch is to be signed out as from any other page. */
    private static final int MOST_LOOKS = 90;

    private final transient DraftCompany company;
    private final transient Clock clock;
    private final transient Runnable showNewest;
    private final transient Runnable alsoLook;
    private @Nullable UUID draft;
    private int revision;
    private int looks;
    private transient @Nullable DraftNow told;
    private @Nullable Registration looking;

    /** @param alsoLook what else changes by itself on the page */
    CompanyPart(DraftCompany company, Clock clock, Runnable showNewest, Runnable alsoLook) {
        this.company = company;
        this.clock = clock;
        this.showNewest = showNewest;
        this.alsoLook = alsoLook;
        getElement().setAttribute("role", "status");
    }

    /** The draft is shown as it is saved now. */
    void show(DraftPage page) {
        draft = page.id();
        revision = page.revision();
        looks = 0;
        told = null;
        getUI().ifPresent(ui -> ui.setPollInterval(LOOK_AGAIN_MILLIS));
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        ui.setPollInterval(LOOK_AGAIN_MILLIS);
        looking = ui.addPollListener(poll -> lookAgain());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        event.getUI().setPollInterval(NEVER);
        if (looking != null) {
            looking.remove();
        }
    }

    private void lookAgain() {
        looks++;
        if (looks > MOST_LOOKS) {
            getUI().ifPresent(ui -> ui.setPollInterval(NEVER));
        }
        look();
        alsoLook.run();
    }

    private void look() {
        if (draft != null) {
            tell(company.look(draft));
        }
    }

    private void tell(DraftNow now) {
        if (now.equals(told)) {
            return;
        }
        told = now;
        removeAll();
        if (!now.others().isEmpty()) {
            add(new Paragraph("%s %s looking at this draft too."
                    .formatted(String.join(" and ", now.others()), now.others().size() == 1 ? "is" : "are")));
        }
        if (now.revision() > revision) {
            add(saved(now));
        }
    }

    private Notice saved(DraftNow now) {
        String at = new PlainDates(clock.instant()).time(now.savedAt());
        Notice saved =
                Notice.info("%s saved this draft at %s. You see it as it was before.".formatted(now.savedBy(), at));
        saved.add(new Button("Show the newest", click -> showNewest.run()));
        return saved;
    }
}
