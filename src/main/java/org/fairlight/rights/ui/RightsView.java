package org.fairlight.rights.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.fairlight.rights.ErasureAnswers;
import org.fairlight.rights.ErasureRow;
import org.fairlight.rights.Erasures;
import org.fairlight.rights.RequestSettled;
import org.fairlight.shared.ui.EmptyState;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.WorkListPage;
import org.fairlight.shared.ui.WorkRow;
import org.jspecify.annotations.Nullable;

/** The privacy steward's room for requests: what somebody asked to be removed, and by when they have an answer. */
@Route(RightsTabs.ASKED)
@Menu(title = "Data rights", order = 41)
@RolesAllowed("PRIVACY_STEWARD")
class RightsView extends WorkListPage implements HasUrlParameter<String> {

    private final transient Erasures erasures;
    private final transient RightsTabs tabs;
    private final PlainDates dates;

    RightsView(Erasures erasures, RightsTabs tabs, Clock clock) {
        super("Data rights");
        this.erasures = erasures;
        this.tabs = tabs;
        this.dates = new PlainDates(clock.instant());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String chosen) {
        setTabs(tabs.at(RightsTabs.ASKED));
        List<ErasureRow> open = erasures.open();
        setRows(
                open.stream().map(row -> row(row, chosen)).toList(),
                new EmptyState(
                        "Nobody waits for an answer",
                        "When somebody asks for their story to be removed, it is shown here."));
        setDetail();
        open.stream()
                .filter(row -> isChosen(row, chosen))
                .findFirst()
                .ifPresent(row -> setDetail(new ErasureDecision(row, dates, answers -> decide(row, answers))));
    }

    private WorkRow row(ErasureRow row, @Nullable String chosen) {
        WorkRow shown = new WorkRow(
                row.headline(),
                RightsTabs.ASKED + "/" + row.request().id(),
                new Span(row.request().askedBy().title()),
                new Span("Answer by " + dates.dayAndDistance(row.request().answerBy())));
        shown.setCurrent(isChosen(row, chosen));
        return shown;
    }

    private void decide(ErasureRow row, ErasureAnswers answers) {
        try {
            erasures.decide(row.request().id(), answers);
            UI.getCurrent().navigate(RightsView.class);
            setDetail(Notice.good("It is done, and the person reads your answer on their page.")
                    .announced());
        } catch (RequestSettled settled) {
            UI.getCurrent().navigate(RightsView.class);
            setDetail(Notice.info(settled.getMessage()).announced());
        }
    }

    private static boolean isChosen(ErasureRow row, @Nullable String chosen) {
        return row.request().id().toString().equals(chosen);
    }
}
