package org.fairlight.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

        trace.as(kirra(), () -> publishing.agree(drafts.page(draft)));

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
        for (Person person : List.of(greta(), kirra())) {
            assertRefused(draft, person);
        }
        assertThat(live.of(ProcessId.FEEDBACK_TO_LEARNING).xml()).doesNotContain("Hide every name");
    }

    @Test
    void whatWasSavedAfterTheQuestionIsNotAgreedTo() {
        UUID draft = renamed("Hide names and places");
        trace.as(greta(), () -> publishing.ask(draft, drafts.page(draft).revision(), WHY));
        DraftPage seen = trace.as(kirra(), () -> drafts.page(draft));
        trace.as(greta(), () -> drafts.save(draft, seen.revision(), changed("Hide something else")));

        assertThatThrownBy(() -> trace.as(kirra(), () -> publishing.agree(seen)))
                .isInstanceOf(DraftMovedOn.class);
        assertThatThrownBy(() -> trace.as(kirra(), () -> publishing.agree(drafts.page(draft))))
                .isInstanceOf(DraftGone.class);
    }

    @Test
    void whoeverAsksIsNotTheOneWhoAgrees() {
        UUID draft = renamed("Hide names and places");
        trace.as(kirra(), () -> publishing.ask(draft, drafts.page(draft).revision(), WHY));

        assertRefused(draft, kirra());
        assertRefused(draft, greta());
        assertThat(trace.as(greta(), () -> drafts.page(draft)).others())
                .doesNotContain(greta().displayName(), kirra().displayName());
    }

    @Test
    void aCopyBelongsToWhoeverHadAHandInWhatWasCopied() {
        UUID kirras = trace.as(kirra(), () -> drafts.begin(MAIN));
        trace.as(kirra(), () -> drafts.save(kirras, 1, changed("Hide names and places")));
        UUID copy = trace.as(greta(), () -> drafts.beginFrom(kirras, 2, changed("Hide names and places")));
        trace.as(greta(), () -> publishing.ask(copy, 1, WHY));

        assertRefused(copy, kirra());
    }

    @Test
    void aSaveThatSomebodyDidNotSeeGivesNoHandInACopy() {
        UUID gretas = trace.as(greta(), () -> drafts.begin(MAIN));
        trace.as(kirra(), () -> drafts.save(gretas, 1, changed("Hide every name")));
        UUID copy = trace.as(greta(), () -> drafts.beginFrom(gretas, 1, changed("Hide names and places")));
        trace.as(greta(), () -> publishing.ask(copy, 1, WHY));

        assertThat(trace.as(kirra(), () -> drafts.page(copy).mayDecide())).isTrue();
    }

    @Test
    void whatWasAskedIsNotAskedOtherwiseUnseen() {
        UUID draft = renamed("Hide names and places");
        trace.as(greta(), () -> publishing.ask(draft, 2, WHY));

        assertThatThrownBy(() -> trace.as(kirra(), () -> publishing.ask(draft, 2, "Something else altogether.")))
                .isInstanceOf(DraftMovedOn.class);
        assertThat(trace.as(kirra(), () -> drafts.page(draft).note())).isEqualTo(WHY);
        assertThat(trace.as(kirra(), () -> drafts.page(draft).mayDecide())).isTrue();
    }

    @Test
    void nobodyAgreesBesideAVersionThatDoesNotRunAnyMore() {
        UUID first = asked("Hide names and places");
        UUID second = asked("Hide every name");
        DraftPage seen = trace.as(kirra(), () -> drafts.page(second));
        trace.as(kirra(), () -> publishing.agree(drafts.page(first)));

        assertThatThrownBy(() -> trace.as(kirra(), () -> publishing.agree(seen)))
                .isInstanceOf(LiveMovedOn.class)
                .hasMessageContaining("runs by now; look at what is different.");
        assertThat(live.of(ProcessId.FEEDBACK_TO_LEARNING).xml()).contains("Hide names and places");

        trace.as(kirra(), () -> publishing.agree(drafts.page(second)));
        assertThat(live.of(ProcessId.FEEDBACK_TO_LEARNING).xml()).contains("Hide every name");
    }

    @Test
    void ofTwoWhoAgreeAtOnceOneIsToldToLookAgain() throws Exception {
        List<DraftPage> seen = List.of(asked("Hide names and places"), asked("Hide every name")).stream()
                .map(draft -> trace.as(kirra(), () -> drafts.page(draft)))
                .toList();
        int before = versions().size();
        CyclicBarrier together = new CyclicBarrier(2);
        List<Class<?>> outcomes = new ArrayList<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
            List<Callable<Class<?>>> both = seen.stream()
                    .<Callable<Class<?>>>map(page -> () -> {
                        together.await();
                        return outcome(page);
                    })
                    .toList();
            for (Future<Class<?>> one : hands.invokeAll(both)) {
                outcomes.add(one.get());
            }
        }

        assertThat(outcomes).containsExactlyInAnyOrder(Void.class, LiveMovedOn.class);
        assertThat(versions()).hasSize(before + 1);
    }

    private Class<?> outcome(DraftPage page) {
        try {
            trace.as(kirra(), () -> publishing.agree(page));
            return Void.class;
        } catch (RuntimeException refused) {
            return refused.getClass();
        }
    }

    private void assertRefused(UUID draft, Person person) {
        DraftPage page = trace.as(person, () -> drafts.page(draft));
        assertThat(page.mayDecide()).isFalse();
        assertThatThrownBy(() -> trace.as(person, () -> publishing.agree(page)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aVersionTellsFromWhenUntilWhenItRan() {
        publish("Hide names and places");
        trace.as(greta(), () -> publishing.bringBack(MAIN, 1));

        VersionLine again = versions().getFirst();
        VersionLine before = versions().get(1);
        assertThat(again.since()).isNotNull();
        assertThat(again.until()).isNull();
        assertThat(before.until()).isEqualTo(again.since());
        assertThat(before.since()).isBefore(before.until());
    }

    @Test
    void whatCameWithFairlightAndNeverRanIsNotLetRunByOneClick() {
        Model shipped = trace.as(greta(), () -> history.version(MAIN, 1));
        publish("Hide names and places");
        start(new Model(MAIN, shipped.xml().replace("Hide names", "Hide names kindly")));
        VersionLine newer = versions().getFirst();

        assertThat(newer.ready()).isFalse();
        assertThatThrownBy(() -> trace.as(greta(), () -> publishing.bringBack(MAIN, newer.number())))
                .isInstanceOf(AccessDeniedException.class);
        UUID draft = trace.as(greta(), () -> drafts.beginFromVersion(MAIN, newer.number()));
        trace.as(greta(), () -> publishing.ask(draft, 1, WHY));
        trace.as(kirra(), () -> publishing.agree(drafts.page(draft)));
        assertThat(live.of(ProcessId.FEEDBACK_TO_LEARNING).xml()).contains("Hide names kindly");
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
        trace.as(kirra(), () -> publishing.agree(drafts.page(draft)));
    }

    private UUID asked(String name) {
        UUID draft = renamed(name);
        trace.as(greta(), () -> publishing.ask(draft, drafts.page(draft).revision(), WHY));
        return draft;
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
