package org.fairlight.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.shared.ui.InsightPage;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.studio.replay.Replay;
import org.fairlight.studio.replay.ReplayResult;
import org.fairlight.studio.replay.ReplayState;
import org.fairlight.studio.replay.ReplayWish;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A quality lead tries a draft on stories of the past, and a second one reads what came of it. */
@FairlightTest
class ReplayViewTests extends SpringBrowserlessTest {

    private static final String MODEL = "share-appreciation.bpmn";

    @Autowired
    Traces trace;

    @Autowired
    ModelDrafts drafts;

    @Autowired
    Replay replay;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aTrialRunIsAskedForWatchedAndReadByASecondPerson() {
        for (int shared = 0; shared < ReplayWish.FEWEST; shared++) {
            trace.share(new Story("We waited for a yellowhammer", null, null), Traces.EVERYTHING);
        }
        UUID draft = trace.as(trace.person("Greta"), () -> drafts.begin(MODEL));

        trace.signIn(trace.person("Greta"));
        UI.getCurrent().navigate("studio/draft/" + draft);
        assertThat(page()).contains("It was not tried on stories of the past yet.");
        UI.getCurrent().navigate("studio/replay/" + draft);
        test($(IntegerField.class).single()).setValue(0);
        press("Play them");
        assertThat($(IntegerField.class).single().getErrorMessage()).contains("from 5 to 2000");
        test($(IntegerField.class).single()).setValue(5);
        press("Play them");
        assertThat(page()).contains("It is being played", "Call it off");
        UUID run = replay.last(draft).orElseThrow().id();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> trace.as(trace.person("Greta"), () -> replay.page(run))
                                .orElseThrow()
                                .state()
                        == ReplayState.DONE);

        trace.signIn(trace.person("Kirra"));
        UI.getCurrent().navigate("studio/draft/" + draft);
        assertThat(page()).contains("Tried on stories of the past.", "See the trial run");
        UI.getCurrent().navigate("studio/replay/" + draft + "/" + run);
        assertThat(page())
                .contains(
                        "What would this change have done?",
                        "would have gone the same way and 0 another way.",
                        "Which clocks would have broken?",
                        "asked for by " + trace.person("Greta").displayName())
                .doesNotContain("yellowhammer");
    }

    @Test
    void aRunThatWaitsSaysSoAndCanBeCalledOff() {
        UUID draft = trace.as(trace.person("Greta"), () -> drafts.begin(MODEL));
        UUID run = kept(draft, ReplayState.WAITING);
        trace.signIn(trace.person("Greta"));

        UI.getCurrent().navigate("studio/replay/" + draft + "/" + run);
        assertThat(page()).contains("It waits for its turn", "Another run is before it.");
        press("Call it off");

        assertThat(page()).contains("It was called off", "Play others?").doesNotContain("Another run is before it.");
    }

    @Test
    void whereTooFewStoriesWereFoundAKindSentenceSaysWhyNothingIsShown() {
        UUID draft = trace.as(trace.person("Greta"), () -> drafts.begin(MODEL));
        UUID run = kept(draft, ReplayState.TOO_FEW);
        trace.signIn(trace.person("Greta"));

        UI.getCurrent().navigate("studio/replay/" + draft + "/" + run);
        assertThat(page()).contains("Too few stories were found", "told in confidence", "Play others?");
        UI.getCurrent().navigate("studio/draft/" + draft);
        assertThat(page()).contains("Fewer than 5 stories were found");
    }

    /** The stories of a run are in the order of their days, so a number would be somebody. */
    @Test
    void whereWaysPartItIsToldHowManyAndNeverWhich() {
        InsightPage page = new InsightPage("Trial run");
        ReplayTables.show(
                page,
                new ReplayResult(
                        1007,
                        1000,
                        7,
                        0,
                        0,
                        1007,
                        3,
                        List.of(new ReplayResult.Parting(
                                "Hide names", "Review", "Reply", 0, List.of(811, 812, 813, 814, 815, 816, 817))),
                        List.of(),
                        List.of(),
                        List.of()));

        assertThat(page.getElement().getTextRecursively())
                .contains("Hide names", "7", "Which stories they are is not shown")
                .doesNotContain("811", "817");
    }

    /** As the runner would have kept it. */
    private UUID kept(UUID draft, ReplayState state) {
        UUID run = UUID.randomUUID();
        jdbc.sql("""
                        insert into replay_run (id, draft_id, revision, most, asked_by, asked_at, state, moved_at)
                        values (:run, :draft, 1, 500, :by, now(), :state, now())
                        """)
                .param("run", run)
                .param("draft", draft)
                .param("by", trace.person("Greta").id())
                .param("state", state.name())
                .update();
        return run;
    }

    @Test
    void aDraftThatIsNotThereIsNotFound() {
        trace.signIn(trace.person("Greta"));

        UI.getCurrent().navigate("studio/replay/" + UUID.randomUUID());

        assertThat(page()).doesNotContain("Play them");
    }

    private String page() {
        return $(Main.class).all().stream()
                .map(main -> main.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> label.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
