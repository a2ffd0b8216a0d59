package org.fairlight.rights.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.fairlight.rights.AppraisalAnswers;
import org.fairlight.rights.Appraisals;
import org.fairlight.rights.DueStory;
import org.fairlight.rights.RequestSettled;
import org.fairlight.shared.ui.EmptyState;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.WorkListPage;
import org.fairlight.shared.ui.WorkRow;
import org.jspecify.annotations.Nullable;

/** Stories that are old: whether each is still needed, decided by a person one by one. */
@Route(RightsTabs.OLD)
@RolesAllowed("PRIVACY_STEWARD")
class AppraisalView extends WorkListPage implements HasUrlParameter<String> {

    private final transient Appraisals appraisals;
    private final transient RightsTabs tabs;
    private final PlainDates dates;

    AppraisalView(Appraisals appraisals, RightsTabs tabs, Clock clock) {
        super("Data rights");
        this.appraisals = appraisals;
        this.tabs = tabs;
        this.dates = new PlainDates(clock.instant());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String chosen) {
        setTabs(tabs.at(RightsTabs.OLD));
        List<DueStory> due = appraisals.due();
        setRows(due.stream().map(story -> row(story, chosen)).toList(), nothing());
        setDetail();
        due.stream()
                .filter(story -> isChosen(story, chosen))
                .findFirst()
                .ifPresent(story -> setDetail(new AppraisalForm(story, dates, answers -> decide(story, answers))));
    }

    private EmptyState nothing() {
        return new EmptyState(
                "Nothing is old enough to decide about",
                "%d years after a story is finished it is shown here. Nothing is ever removed by itself."
                        .formatted(appraisals.years()));
    }

    private WorkRow row(DueStory story, @Nullable String chosen) {
        WorkRow shown = new WorkRow(
                story.headline(),
                RightsTabs.OLD + "/" + story.feedbackId(),
                new Span("Finished " + dates.dayAndDistance(story.closedAt())));
        shown.setCurrent(isChosen(story, chosen));
        return shown;
    }

    private void decide(DueStory story, AppraisalAnswers answers) {
        try {
            appraisals.decide(story.feedbackId(), answers);
            UI.getCurrent().navigate(AppraisalView.class);
            setDetail(Notice.good("It is done, and your decision is kept.").announced());
        } catch (RequestSettled settled) {
            UI.getCurrent().navigate(AppraisalView.class);
            setDetail(Notice.info(settled.getMessage()).announced());
        }
    }

    private static boolean isChosen(DueStory story, @Nullable String chosen) {
        return story.feedbackId().toString().equals(chosen);
    }
}
