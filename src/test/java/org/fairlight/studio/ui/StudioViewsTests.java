package org.fairlight.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.studio.DraftState;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.studio.Publishing;
import org.fairlight.workflow.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two quality leads at their pages; what is drawn in the browser comes by the service here. */
@FairlightTest
class StudioViewsTests extends SpringBrowserlessTest {

    private static final String MODEL = "share-appreciation.bpmn";
    private static final String NAME = "name=\"Pass the thanks on\"";

    @Autowired
    Traces trace;

    @Autowired
    ModelDrafts drafts;

    @Autowired
    Publishing publishing;

    @AfterEach
    void asItCame() {
        trace.as(trace.person("Greta"), () -> publishing.bringBack(MODEL, 1));
    }

    @Test
    void aChangeIsAskedForAgreedToSeenAmongTheVersionsAndBroughtBack() {
        UUID draft = changedBy("Greta");
        trace.signIn(trace.person("Greta"));
        UI.getCurrent().navigate("studio/draft/" + draft);
        assertThat(page()).contains("Nothing to put right.", "Being changed. Begun by Greta");
        press("Ask a second person to agree");
        assertThat($(TextArea.class).single().getErrorMessage()).contains("Say in a sentence why");
        test($(TextArea.class).single()).setValue("It reads more kindly.");
        press("Ask a second person to agree");
        assertThat(page()).contains("Somebody who had no hand in it has to agree", "It reads more kindly.");
        assertThat(page()).doesNotContain("Agree: it runs from now on");

        trace.signIn(trace.person("Kirra"));
        UI.getCurrent().navigate("studio/draft/" + draft);
        assertThat(page()).contains("It reads more kindly.");
        press("Agree: it runs from now on");
        assertThat(page()).contains("This was agreed to.");

        UI.getCurrent().navigate("studio/versions/" + MODEL);
        assertThat(page()).contains("It reads more kindly.", "agreed to by Kirra");
        test($(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").equals("Bring version 1 back"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(page()).contains("Version 1 runs again from now on.", "Version 1 again");
    }

    @Test
    void whoeverAsksForWhatAnotherSavedMeanwhileIsToldAndSeesTheNewest() {
        UUID draft = changedBy("Greta");
        trace.signIn(trace.person("Greta"));
        UI.getCurrent().navigate("studio/draft/" + draft);
        test($(TextArea.class).single()).setValue("It reads more kindly.");
        trace.as(
                trace.person("Kirra"),
                () -> drafts.save(draft, 2, drafts.page(draft).xml() + "\n"));
        trace.signIn(trace.person("Greta"));

        press("Ask a second person to agree");

        assertThat(page())
                .contains("Kirra Demo-Lindholme saved this draft in the meantime. Please look at it again.")
                .contains("Being changed");
        press("Put this draft aside");
        assertThat(trace.as(trace.person("Greta"), () -> drafts.page(draft).state()))
                .isEqualTo(DraftState.DROPPED);
    }

    @Test
    void whoeverGoesBackOrPutsAsideWhatAnotherPutAsideIsTold() {
        UUID draft = changedBy("Greta");
        trace.signIn(trace.person("Greta"));
        UI.getCurrent().navigate("studio/draft/" + draft);
        trace.as(trace.person("Kirra"), () -> drafts.drop(draft, 2));
        trace.signIn(trace.person("Greta"));

        press("Go back to this");

        assertThat(page()).contains("was published or put aside in the meantime", "This was put aside.");
    }

    @Test
    void whoeverSendsBackWhatIsNotAskedAnyMoreIsTold() {
        UUID draft = changedBy("Greta");
        trace.as(trace.person("Greta"), () -> publishing.ask(draft, 2, "It reads more kindly."));
        trace.signIn(trace.person("Kirra"));
        UI.getCurrent().navigate("studio/draft/" + draft);
        trace.as(
                trace.person("Greta"),
                () -> drafts.save(draft, 2, drafts.page(draft).xml() + "\n"));
        trace.signIn(trace.person("Kirra"));
        test($(TextArea.class).single()).setValue("Say which words.");

        press("Send it back");

        assertThat(page()).contains("saved this draft in the meantime", "You have not changed anything here.");
    }

    @Test
    void whoeverAgreesBesideAVersionThatDoesNotRunAnyMoreIsShownTheOneThatDoes() {
        UUID first = changedBy("Greta");
        UUID second = changedBy("Greta", "Pass the good words on");
        trace.as(trace.person("Greta"), () -> {
            publishing.ask(first, 2, "It reads more kindly.");
            publishing.ask(second, 2, "It reads more warmly.");
        });
        trace.signIn(trace.person("Kirra"));
        UI.getCurrent().navigate("studio/draft/" + second);
        trace.as(trace.person("Kirra"), () -> publishing.agree(drafts.page(first)));
        trace.signIn(trace.person("Kirra"));

        press("Agree: it runs from now on");

        assertThat(page()).contains("runs by now; look at what is different.", "It reads more warmly.");
        press("Agree: it runs from now on");
        assertThat(page()).contains("This was agreed to.");
    }

    @Test
    void nobodyAsksForTheirOwnColleaguesWorkWithoutKnowingWhatItMeans() {
        UUID draft = changedBy("Greta");
        trace.signIn(trace.person("Kirra"));
        UI.getCurrent().navigate("studio/draft/" + draft);
        assertThat(page()).contains("You have not changed anything here. If you ask for it, you stand behind it");

        trace.signIn(trace.person("Greta"));
        UI.getCurrent().navigate("studio/draft/" + draft);
        assertThat(page())
                .contains(
                        "can agree, without a hand in it so far.",
                        "Kirra Demo-Lindholme is looking at this draft too.");
    }

    @Test
    void aDraftIsSteppedThroughByHandToItsEndAndFromTheBeginning() {
        UUID draft = changedBy("Greta");
        trace.signIn(trace.person("Greta"));
        UI.getCurrent().navigate("studio/step-through/" + draft);
        assertThat(page()).contains("The story stands at “");
        for (int turn = 0; turn < 20 && !page().contains("The story has come to its end."); turn++) {
            test($(Button.class).all().stream()
                            .filter(button -> button.getText().contains(" is done"))
                            .findFirst()
                            .orElseThrow())
                    .click();
        }
        assertThat(page()).contains("The story has come to its end.");
        press("From the beginning");
        assertThat(page()).contains("The story stands at “");
        assertThat($(Button.class).withText("One step back").single().isEnabled())
                .isFalse();
    }

    @Test
    void aTableCannotBeSteppedThroughAndThatIsSaid() {
        UUID draft = trace.as(trace.person("Greta"), () -> drafts.begin("no-blame-routing.dmn"));
        trace.signIn(trace.person("Greta"));
        UI.getCurrent().navigate("studio/step-through/" + draft);
        assertThat(page()).contains("It cannot be stepped through");
    }

    @Test
    void aChangeCanWaitForADayAndBeHeldBack() {
        UUID draft = changedBy("Greta");
        trace.as(trace.person("Greta"), () -> publishing.ask(draft, 2, "It reads more kindly."));
        trace.signIn(trace.person("Kirra"));
        UI.getCurrent().navigate("studio/draft/" + draft);
        DatePicker begins = $(DatePicker.class).single();
        LocalDate day = LocalDate.now(WorkingDays.ZONE).plusDays(3);
        test(begins).setValue(day);
        String told = new PlainDates(Instant.now()).day(day);

        press("Agree: it begins on " + told);

        assertThat(page()).contains("This was agreed to and begins on " + told);
        UI.getCurrent().navigate("studio/versions/" + MODEL);
        assertThat(page()).contains("Begins on " + told);
        press("Hold it back");
        assertThat(page()).contains("will not begin by itself any more").doesNotContain("Begins on " + told);
    }

    /** A new step has none of what it needs, and three of them need it three times. */
    @Test
    void eachOfSeveralStepsIsCounted() {
        UUID draft = changedBy("Greta");
        String steps = "<bpmn:userTask id=\"A_%s\" name=\"Ask a person\"/>";
        trace.as(
                trace.person("Greta"),
                () -> drafts.save(
                        draft,
                        2,
                        drafts.page(draft)
                                .xml()
                                .replaceFirst(
                                        "<bpmn:startEvent ",
                                        steps.formatted(1) + steps.formatted(2) + steps.formatted(3)
                                                + "<bpmn:startEvent ")));
        trace.signIn(trace.person("Greta"));

        UI.getCurrent().navigate("studio/draft/" + draft);

        assertThat(page()).contains("At 3 steps called “Ask a person”: ", "things to put right", "Show where, 3");
    }

    @Test
    void whatTheChecksFindIsToldAndKeepsAnybodyFromAsking() {
        UUID draft = changedBy("Greta");
        trace.as(
                trace.person("Greta"),
                () -> drafts.save(
                        draft, 2, drafts.page(draft).xml().replace("clock.workingDays", "dataSource.workingDays")));
        trace.signIn(trace.person("Greta"));

        UI.getCurrent().navigate("studio/draft/" + draft);

        assertThat(page()).contains("dataSource", "once the checks find nothing any more");
        assertThat($(Button.class)
                        .withText("Ask a second person to agree")
                        .single()
                        .isEnabled())
                .isFalse();
    }

    @Test
    void theStudioShowsWhatIsOnItsWayAndWhatRuns() {
        changedBy("Kirra");
        trace.signIn(trace.person("Greta"));

        UI.getCurrent().navigate("studio");

        assertThat(page())
                .contains(
                        "Being changed",
                        "begun by Kirra",
                        "Processes and decision tables",
                        "From feedback to learning");
    }

    private UUID changedBy(String who) {
        return changedBy(who, "Pass the kind words on");
    }

    private UUID changedBy(String who, String name) {
        return trace.as(trace.person(who), () -> {
            UUID draft = drafts.begin(MODEL);
            String xml = drafts.page(draft).xml();
            drafts.save(draft, 1, xml.replace(NAME, "name=\"" + name + "\""));
            return draft;
        });
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private String page() {
        return $(Main.class).single().getElement().getTextRecursively();
    }
}
