package org.fairlight.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.people.Person;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Rule;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.tables.DecisionTable;
import org.fairlight.workflow.tables.HitPolicy;
import org.fairlight.workflow.tables.TableRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A routing table is changed: held by an example, then agreed to, and the next story goes the new way. */
@FairlightTest
class TableExamplesTests {

    private static final String ROUTING = "no-blame-routing.dmn";
    private static final Map<String, String> PRACTICAL =
            Map.of("hasBetter", "true", "theme", "PRACTICAL_QUESTION", "harm", "NONE");

    @Autowired
    Traces trace;

    @Autowired
    ModelDrafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    VersionHistory history;

    @Autowired
    TwoLeads leads;

    @Autowired
    TableExamples examples;

    @AfterEach
    void asItCame() {
        leads.asItCame(ROUTING);
        tried(table()).forEach(example -> trace.as(greta(), () -> examples.remove(example.id())));
    }

    @Test
    void anExampleIsTriedByTheEngineOnEveryDraft() {
        keep("A question about parking", Map.of("route", "REPLY_ONLY"));
        assertThat(tried(table())).singleElement().satisfies(example -> {
            assertThat(example.given()).isEqualTo(Map.of("route", "REPLY_ONLY"));
            assertThat(example.holds()).isTrue();
            assertThat(example.author()).isEqualTo(greta().displayName());
        });

        assertThat(tried(answering("REVIEW"))).singleElement().satisfies(example -> {
            assertThat(example.holds()).isFalse();
            assertThat(example.given()).isEqualTo(Map.of("route", "REVIEW"));
        });
    }

    @Test
    void aTableThatGivesSeveralAnswersOrMayNotRunGivesNone() {
        keep("A question about parking", Map.of("route", "REPLY_ONLY"));

        DecisionTable unique = DecisionTable.of(table()).orElseThrow().decidingBy(HitPolicy.UNIQUE);
        assertThat(tried(unique.model()))
                .singleElement()
                .extracting(ExampleLine::given)
                .isNull();
        Model unsafe = new Model(ROUTING, table().xml().replace("<text>hasGood</text>", "<text>now()</text>"));
        assertThat(tried(unsafe)).singleElement().extracting(ExampleLine::given).isNull();
    }

    @Test
    void aDraftThatAnExampleSpeaksAgainstIsNotAskedForAndAfterwardsTheNextStoryGoesTheNewWay() {
        keep("A question about parking", Map.of("route", "REPLY_ONLY"));
        Model changed = answering("REVIEW");
        UUID example = tried(table()).getFirst().id();
        UUID draft = trace.as(greta(), () -> {
            UUID begun = drafts.begin(ROUTING);
            drafts.save(begun, 1, changed.xml());
            return begun;
        });
        assertThatThrownBy(() -> trace.as(greta(), () -> publishing.ask(draft, 2, "Questions teach as well.")))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class,
                        unfinished -> assertThat(unfinished.problems().get("model"))
                                .contains("The example “A question about parking”"));
        assertThat(trace.as(greta(), () -> drafts.findings(draft)))
                .singleElement()
                .extracting(Finding::rule)
                .isEqualTo(Rule.EXAMPLES_HOLD);

        trace.as(greta(), () -> {
            examples.remove(example);
            publishing.ask(draft, 2, "Questions teach as well.");
        });
        trace.as(trace.person("Kirra"), () -> publishing.agree(drafts.page(draft)));

        UUID story = trace.share(
                        new Story("Where can I park my car?", null, "Where can I park my car?"), Traces.EVERYTHING)
                .feedbackId();
        assertThat(trace.waitsFor(story)).contains(Form.CLINICIAN_REVIEW);
    }

    @Test
    void anExampleThatWasAddedAfterAskingKeepsAnybodyFromAgreeing() {
        Model changed = answering("REVIEW");
        UUID draft = trace.as(greta(), () -> {
            UUID begun = drafts.begin(ROUTING);
            drafts.save(begun, 1, changed.xml());
            publishing.ask(begun, 2, "Questions teach as well.");
            return begun;
        });
        keep("A question about parking", Map.of("route", "REPLY_ONLY"));

        assertThatThrownBy(() -> trace.as(trace.person("Kirra"), () -> publishing.agree(drafts.page(draft))))
                .isInstanceOf(InvalidModel.class);
    }

    @Test
    void aVersionThatGoesAgainstAnExampleIsNotBroughtBackAndTheExampleIsNamed() {
        int earlier = trace.as(greta(), () -> history.models()).stream()
                .filter(model -> model.model().equals(ROUTING))
                .findFirst()
                .orElseThrow()
                .number();
        String otherwise = answering("REVIEW").xml();
        leads.publish(ROUTING, xml -> otherwise);
        keep("A question about parking", Map.of("route", "REVIEW"));
        UUID example = tried(table()).getFirst().id();

        assertThatThrownBy(() -> trace.as(greta(), () -> publishing.bringBack(ROUTING, earlier)))
                .isInstanceOfSatisfying(
                        InvalidModel.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .asString()
                                .contains("A question about parking"));

        trace.as(greta(), () -> {
            examples.remove(example);
            publishing.bringBack(ROUTING, earlier);
        });
    }

    @Test
    void anExampleWithoutWordsOrAnAnswerIsExplained() {
        Model table = table();
        assertThatThrownBy(() -> trace.as(greta(), () -> examples.keep(table, PRACTICAL, Map.of(), " ")))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class,
                        unfinished -> assertThat(unfinished.problems()).containsOnlyKeys("why", "expected"));
        assertThatThrownBy(() -> trace.as(
                        greta(), () -> examples.keep(table, Map.of("salary", "1"), Map.of("route", "REVIEW"), "Old")))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class,
                        unfinished -> assertThat(unfinished.problems()).containsOnlyKeys("facts"));
    }

    private void keep(String why, Map<String, String> expected) {
        Model table = table();
        trace.as(greta(), () -> examples.keep(table, PRACTICAL, expected, why));
    }

    private List<ExampleLine> tried(Model table) {
        return trace.as(greta(), () -> examples.tried(table));
    }

    private Model table() {
        return trace.as(greta(), () -> history.version(ROUTING, 1));
    }

    /** Whatever only gets a reply gets this instead. */
    private Model answering(String route) {
        DecisionTable table = DecisionTable.of(table()).orElseThrow();
        for (TableRow row : table.rows()) {
            if (row.answers().equals(List.of("\"REPLY_ONLY\""))) {
                table = table.with(new TableRow(row.id(), row.questions(), List.of('"' + route + '"'), row.why()));
            }
        }
        return table.model();
    }

    private Person greta() {
        return trace.person("Greta");
    }
}
