package org.fairlight.journey.ui.secondlook;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.fairlight.journey.MaskingFlags;
import org.fairlight.journey.secondlook.AskedLook;
import org.fairlight.journey.secondlook.SecondLookGone;
import org.fairlight.journey.secondlook.SecondLooks;
import org.fairlight.shared.ui.EmptyState;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.Story;
import org.fairlight.shared.ui.WorkListPage;
import org.fairlight.shared.ui.WorkRow;
import org.fairlight.workflow.UnfinishedAnswers;
import org.jspecify.annotations.Nullable;

/** The privacy steward's answers to whoever asks to read a story as it was written. */
@Route("second-looks")
@Menu(title = "Second looks", order = 41)
@RolesAllowed("PRIVACY_STEWARD")
class SecondLooksView extends WorkListPage implements HasUrlParameter<String> {

    private static final int ROWS = 2;

    private final transient SecondLooks looks;
    private final transient MaskingFlags stories;
    private final PlainDates dates;

    SecondLooksView(SecondLooks looks, MaskingFlags stories, Clock clock) {
        super("Second looks");
        this.looks = looks;
        this.stories = stories;
        this.dates = new PlainDates(clock.instant());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String chosen) {
        List<AskedLook> asked = looks.asked();
        setRows(
                asked.stream().map(look -> row(look, chosen)).toList(),
                new EmptyState(
                        "Nobody is waiting for you",
                        "When somebody who works with a story asks to read it as it was written, it is shown here."));
        setDetail();
        asked.stream()
                .filter(look -> look.id().toString().equals(chosen))
                .findFirst()
                .ifPresent(this::show);
    }

    private WorkRow row(AskedLook look, @Nullable String chosen) {
        WorkRow row = new WorkRow(
                look.headline(),
                "second-looks/" + look.id(),
                new Span(look.asker() + " asked " + dates.dayAndDistance(look.askedAt())));
        row.setCurrent(look.id().toString().equals(chosen));
        return row;
    }

    private void show(AskedLook look) {
        TextArea answer = new TextArea("If not: why, in a sentence they can work with");
        answer.setMinRows(ROWS);
        answer.setMaxLength(SecondLooks.MOST_CHARACTERS);
        Button agree = new Button("Agree for a while", click -> settle(() -> looks.agree(look.id()), answer));
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        Button decline =
                new Button("Not this time", click -> settle(() -> looks.decline(look.id(), answer.getValue()), answer));
        Div actions = new Div(agree, decline);
        actions.addClassName("fl-actions");
        Paragraph hint = new Paragraph(
                "Could the words be masked better instead, so that everybody understands them? Then mend them under Privacy and say so here.");
        hint.addClassName("fl-hint");
        setDetail(
                new H2("Read as it was written?"),
                new Paragraph(look.asker() + ": " + look.why().title() + "."),
                new Story(look.words()),
                new H3("What they read now"),
                new Story(stories.words(look.feedbackId()).all()),
                hint,
                answer,
                actions);
    }

    private void settle(Runnable deed, TextArea answer) {
        try {
            deed.run();
            UI.getCurrent().navigate(SecondLooksView.class);
            setDetail(Notice.good("Thank you. They have been told.").announced());
        } catch (UnfinishedAnswers unfinished) {
            answer.setErrorMessage(unfinished.problems().get("answer"));
            answer.setInvalid(true);
            answer.focus();
        } catch (SecondLookGone gone) {
            UI.getCurrent().navigate(SecondLooksView.class);
            setDetail(Notice.info(gone.getMessage()).announced());
        }
    }
}
