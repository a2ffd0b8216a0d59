package org.fairlight.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.studio.TwoLeads;
import org.fairlight.studio.moving.MoverInTests;
import org.fairlight.studio.moving.MovingStories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A quality lead sees where stories stand, what would move and why some stay, and moves them. */
@FairlightTest
class MovingViewTests extends SpringBrowserlessTest {

    private static final String MODEL = "clinician-review.bpmn";

    @Autowired
    Traces trace;

    @Autowired
    TwoLeads leads;

    @Autowired
    MovingStories stories;

    @Autowired
    ApplicationContext context;

    private int number;

    @BeforeEach
    void aStepIsReplaced() {
        stories.share();
        number = leads.publish(
                MODEL,
                xml -> xml.replace("\"review-for-learning\"", "\"review-together\"")
                        .replace("name=\"Review for learning\"", "name=\"Review together\""));
        trace.signIn(leads.greta());
    }

    @AfterEach
    void asItCame() {
        leads.asItCame(MODEL);
    }

    @Test
    void theVersionsLeadToWhereStoriesStandAndTheyAreMoved() {
        UI.getCurrent().navigate("studio/versions/" + MODEL);
        assertThat(page()).contains("Stories", "See where stories stand, and move them");

        UI.getCurrent().navigate("studio/moving/" + MODEL);
        assertThat(page())
                .contains(
                        "Clinician review",
                        "would go on by version " + number,
                        "would stay as they are",
                        "Stays: “Review for learning” is not part of the new version.",
                        "Where do stories stand?");
        choosesWhatTheStepBecomes();
        assertThat(page()).contains("Goes on at “Review together”");

        press("Move ");
        assertThat(page())
                .contains("How far is the move?", "You can leave this page")
                .doesNotContain("What would move?");

        MoverInTests.goOn(context);
        trace.signIn(leads.greta());
        UI.getCurrent().navigate("studio");
        UI.getCurrent().navigate("studio/moving/" + MODEL);
        assertThat(page()).contains("What came of the last move?", "Greta", "had stories go over to version " + number);
    }

    @Test
    void aMoveIsStoppedAndThePageSaysWhatCameOfIt() {
        UI.getCurrent().navigate("studio/moving/" + MODEL);
        choosesWhatTheStepBecomes();
        press("Move ");
        press("Stop the move");

        assertThat(page())
                .contains("The move is over.", "What came of the last move?", "The move was stopped before its turn.")
                .doesNotContain("How far is the move?");
    }

    @Test
    void whatStoriesDoNotStandInHasNoSuchPage() {
        UI.getCurrent().navigate("studio/moving/guardian.bpmn");
        assertThat(page()).doesNotContain("Where do stories stand?");

        UI.getCurrent().navigate("studio/versions/guardian.bpmn");
        assertThat(page()).doesNotContain("See where stories stand");
    }

    private void choosesWhatTheStepBecomes() {
        while (stays()) {
            Select<?> select = $(Select.class).all().stream()
                    .filter(Select::isEmpty)
                    .findFirst()
                    .orElseThrow();
            test(select).selectItem("Becomes “Review together”");
        }
    }

    private void press(String begins) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().startsWith(begins))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private boolean stays() {
        return page().contains("Stays: “Review for learning”");
    }

    private String page() {
        return $(Main.class).single().getElement().getTextRecursively();
    }
}
