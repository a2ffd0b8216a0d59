package org.fairlight.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Tracking;
import org.fairlight.people.Person;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.UnfinishedAnswers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From a draft to what runs, and back: with two people, on the real engine, where others' cases go on. */
@FairlightTest
class PublishingTests {

    private static final String MAIN = "feedback-to-learning.bpmn";
    private static final String WHY = "Colleagues did not know what this step means.";

    @Autowired
    Traces trace;

    @Autowired
    ModelDrafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    VersionHistory history;

    @Autowired
    VersionKeeper keeper;

    @Autowired
    LiveModels live;

    @Autowired
    Tracking tracking;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void asItCame() {
        trace.as(greta(), () -> publishing.bringBack(MAIN, 1));
    }

    @Test
    void aChangeThatASecondPersonAgreedToRunsAndTheWayBackIsOpen() {
        UUID draft = renamed("Hide names and places");
        trace.as(greta(), () -> publishing.ask(draft, drafts.page(draft).revision(), WHY));

        trace.as(kirra(), () -> publishing.agree(draft, drafts.page(draft).revision()));

        assertThat(live.of(ProcessId.FEEDBACK_TO_LEARNING).xml()).contains("Hide names and places");
        VersionLine now = versions().getFirst();
        assertThat(now.live()).isTrue();
        assertThat(now.origin()).isEqualTo(Origin.PUBLISHED);
        assertThat(now.note()).isEqualTo(WHY);
        assertThat(List.of(String.valueOf(now.author()), String.valueOf(now.approver())))
                .containsExactly(greta().displayName(), kirra().displayName());
        assertThat(told("PROCESS_PUBLISHED", draft.toString())).isOne();

        trace.as(greta(), () -> publishing.bringBack(MAIN, 1));

        assertThat(live.of(ProcessId.FEEDBACK_TO_LEARNING).xml()).doesNotContain("Hide names and places");
        assertThat(versions()).filteredOn(VersionLine::live).singleElement().satisfies(again -> {
            assertThat(again.origin()).isEqualTo(Origin.BROUGHT_BACK);
            assertThat(again.number()).isEqualTo(now.number() + 1);
        });
    }

    @Test
    void aStoryOnItsWayGoesOnAsItBeganAndShowsItsOwnWay() {
        Receipt before = trace.share(new Story("We waited", null, null), Traces.EVERYTHING);
        publish("Hide names and places");
        Receipt after = trace.share(new Story("We waited again", null, null), Traces.EVERYTHING);

        assertThat(steps(before)).contains("Hide names").doesNotContain("Hide names and places");
        assertThat(steps(after)).contains("Hide names and places");
        assertThat(tracking.open(before.code()).diagram()).doesNotContain("Hide names and places");
    }

    @Test
    void nobodyAgreesToWhatTheyHadAHandIn() {
        UUID draft = renamed("Hide names and places");
        trace.as(kirra(), () -> drafts.save(draft, drafts.page(draft).revision(), changed("Hide every name")));
        trace.as(greta(), () -> publishing.ask(draft, drafts.page(draft).revision(), WHY));
        int revision = trace.as(greta(), () -> drafts.page(draft).revision());

        for (Person person : List.of(greta(), kirra())) {
            assertThat(trace.as(person, () -> drafts.page(draft).mayDecide())).isFalse();
            assertThatThrownBy(() -> trace.as(person, () -> publishing.agree(draft, revision)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(live.of(ProcessId.FEEDBACK_TO_LEARNING).xml()).doesNotContain("Hide every name");
    }

    @Test
    void whatWasSavedAfterTheQuestionIsNotAgreedTo() {
        UUID draft = renamed("Hide names and places");
        trace.as(greta(), () -> publishing.ask(draft, drafts.page(draft).revision(), WHY));
        int seen = trace.as(kirra(), () -> drafts.page(draft).revision());
        trace.as(greta(), () -> drafts.save(draft, seen, changed("Hide something else")));

        assertThatThrownBy(() -> trace.as(kirra(), () -> publishing.agree(draft, seen)))
                .isInstanceOf(DraftMovedOn.class);
        assertThatThrownBy(() -> trace.as(kirra(), () -> publishing.agree(draft, seen + 1)))
                .isInstanceOf(DraftGone.class);
    }

    @Test
    void withoutAReasonOrWithSomethingToPutRightNobodyIsAsked() {
        UUID draft = renamed("Hide names and places");
        int revision = trace.as(greta(), () -> drafts.page(draft).revision());
        assertThat(unfinished(draft, revision, " ")).containsKey("why");

        String broken = changed("x").replace("<bpmn:process ", "<bpmn:scriptTask id=\"evil\" /><bpmn:process ");
        int next = trace.as(greta(), () -> drafts.save(draft, revision, broken));
        assertThat(unfinished(draft, next, WHY)).containsKey("model");
        assertThat(trace.as(greta(), () -> drafts.findings(draft)))
                .anyMatch(finding -> finding.sentence().contains("scriptTask"));

        UUID same = trace.as(greta(), () -> drafts.begin(MAIN));
        assertThat(unfinished(same, 1, WHY)).containsEntry("model", "Nothing was changed yet.");
    }

    @Test
    void whoeverSendsItBackSaysWhyAndTheAuthorGoesOn() {
        UUID draft = renamed("Hide names and places");
        trace.as(greta(), () -> publishing.ask(draft, drafts.page(draft).revision(), WHY));
        int revision = trace.as(kirra(), () -> drafts.page(draft).revision());

        assertThatThrownBy(() -> trace.as(kirra(), () -> publishing.sendBack(draft, revision, "")))
                .isInstanceOf(UnfinishedAnswers.class);
        trace.as(kirra(), () -> publishing.sendBack(draft, revision, "Say which places."));

        DraftPage page = trace.as(greta(), () -> drafts.page(draft));
        assertThat(page.state()).isEqualTo(DraftState.DRAFT);
        assertThat(page.answer()).isEqualTo("Say which places.");
    }

    @Test
    void aNewerFairlightBringsItsModelOnlyWhereNobodyChangedIt() {
        Model shipped = trace.as(greta(), () -> history.version(MAIN, 1));
        Model newer = new Model(MAIN, shipped.xml().replace("Hide names", "Hide names well"));
        publish("Hide names and places");

        assertThat(start(newer).xml()).contains("Hide names and places");
        assertThat(versions().getFirst().origin()).isEqualTo(Origin.SHIPPED);
        assertThat(versions().getFirst().live()).isFalse();
        int count = versions().size();
        assertThat(start(newer).xml()).contains("Hide names and places");
        assertThat(versions()).as("the same again is nothing new").hasSize(count);
        assertThat(trace.as(greta(), () -> history.models()))
                .filteredOn(ModelLine::newerShipped)
                .extracting(ModelLine::model)
                .containsExactly(MAIN);
    }

    private Model start(Model shipped) {
        return new TransactionTemplate(transactions)
                .execute(status -> keeper.toRun(List.of(shipped)).getFirst());
    }

    private void publish(String name) {
        UUID draft = renamed(name);
        trace.as(greta(), () -> publishing.ask(draft, drafts.page(draft).revision(), WHY));
        trace.as(kirra(), () -> publishing.agree(draft, drafts.page(draft).revision()));
    }

    private UUID renamed(String name) {
        return trace.as(greta(), () -> {
            UUID draft = drafts.begin(MAIN);
            drafts.save(draft, 1, changed(name));
            return draft;
        });
    }

    private String changed(String name) {
        return live.of(ProcessId.FEEDBACK_TO_LEARNING).xml().replace("name=\"Hide names\"", "name=\"" + name + "\"");
    }

    private java.util.Map<String, String> unfinished(UUID draft, int revision, String why) {
        try {
            trace.as(greta(), () -> publishing.ask(draft, revision, why));
            return java.util.Map.of();
        } catch (UnfinishedAnswers unfinished) {
            return unfinished.problems();
        }
    }

    private List<String> steps(Receipt receipt) {
        return tracking.open(receipt.code()).steps().stream()
                .map(org.fairlight.journey.TrackingStep::name)
                .toList();
    }

    private List<VersionLine> versions() {
        return trace.as(greta(), () -> history.versions(MAIN));
    }

    private int told(String deed, String object) {
        return jdbc.sql("select count(*) from audit_entry where action = :deed and object_id = :object")
                .param("deed", deed)
                .param("object", object)
                .query(Integer.class)
                .single();
    }

    private Person greta() {
        return trace.person("Greta");
    }

    private Person kirra() {
        return trace.person("Kirra");
    }
}
