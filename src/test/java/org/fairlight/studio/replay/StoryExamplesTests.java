package org.fairlight.studio.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.journey.JourneySettings;
import org.fairlight.people.Person;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.studio.Publishing;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.Rehearsals;
import org.fairlight.workflow.UnfinishedAnswers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Made-up stories, kept with a process and the way they should go, played through drafts. */
@FairlightTest
class StoryExamplesTests {

    private static final String MAIN = "feedback-to-learning.bpmn";
    private static final String ROUTING = "no-blame-routing.dmn";
    private static final UnaryOperator<String> AS_IT_IS = xml -> xml;
    private static final UnaryOperator<String> WITHOUT_TALKING_WHEN_BOTH =
            xml -> xml.replace("reviewOutcome == 'DISCUSS' || reviewOutcome == 'BOTH'", "reviewOutcome == 'DISCUSS'");
    private static final MadeUpStory BOTH = story(Map.of(MadeUpFact.REVIEW_OUTCOME, "BOTH"));

    @Autowired
    Traces trace;

    @Autowired
    ModelDrafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    StoryExamples examples;

    @Autowired
    ExampleShelf shelf;

    @Autowired
    Rehearsals rehearsals;

    @Autowired
    LiveModels live;

    @Autowired
    JourneySettings settings;

    @AfterEach
    void nothingIsKept() {
        UUID draft = draft(MAIN, AS_IT_IS);
        as("Greta", () -> examples.tried(draft).examples().forEach(example -> examples.remove(example.id())));
    }

    @Test
    void whatIsSaidAboutAStoryAndWhatPeopleDecideLeadsItsWay() {
        try (MadeUpPlay play = new MadeUpPlay(rehearsals, live.all(), settings)) {
            Ways ways = story -> played(play, MAIN, story);
            assertThat(ways.of(Map.of()))
                    .containsSubsequence(
                            "consent",
                            "choose-the-way",
                            "clinician-review",
                            "reflective-discussion",
                            "draft-reply",
                            "approve-reply")
                    .doesNotContain("improvement-action", "share-appreciation");
            assertThat(ways.of(Map.of(MadeUpFact.KIND, "PRAISE", MadeUpFact.PLAIN_THANKS, "true")))
                    .contains("share-appreciation")
                    .doesNotContain("clinician-review");
            assertThat(ways.of(Map.of(MadeUpFact.CAN_REPLY, "false"))).doesNotContain("draft-reply");
            assertThat(ways.of(Map.of(MadeUpFact.MAY_DISCUSS, "false")))
                    .contains("clinician-review", "draft-reply")
                    .doesNotContain("reflective-discussion");
            assertThat(ways.of(Map.of(MadeUpFact.MAY_HANDLE, "false"))).endsWith("kept-sealed");
            assertThat(ways.of(Map.of(MadeUpFact.NEXT_STEP, "IMPROVE"))).contains("improvement-action");
            assertThat(ways.of(Map.of(MadeUpFact.REPLY_APPROVED, "false")))
                    .containsSubsequence("draft-reply", "approve-reply", "draft-reply", "approve-reply");
            assertThat(played(play, "consent.bpmn", story(Map.of(MadeUpFact.NEEDS_PRIVACY_CHECK, "true"))))
                    .contains("privacy-check");
            assertThat(played(play, "improvement-action.bpmn", story(Map.of()))).isEmpty();
        }
    }

    @Test
    void whatThePersonDoesLaterLeadsItToo() {
        try (MadeUpPlay play = new MadeUpPlay(rehearsals, live.all(), settings)) {
            assertThat(played(play, MAIN, later("TAKES_THE_STORY_BACK", "3"))).doesNotContain("draft-reply");
            assertThat(played(play, "reflective-discussion.bpmn", later("WANTS_NO_DISCUSSION", "3")))
                    .contains("discussion-taken-back-call-off");
            assertThat(played(
                            play,
                            MAIN,
                            story(Map.of(
                                    MadeUpFact.MAY_HANDLE, "false",
                                    MadeUpFact.LATER, "SAYS_YES",
                                    MadeUpFact.LATER_AFTER, "3"))))
                    .containsSubsequence("consent", "clinician-review", "draft-reply");
        }
    }

    @Test
    void aStoryIsPlayedThroughADraft() {
        UUID draft = draft(MAIN, WITHOUT_TALKING_WHEN_BOTH);
        StoryWay after = as("Greta", () -> examples.play(draft, BOTH));
        assertThat(after.steps()).contains("draft-reply").doesNotContain("reflective-discussion");
    }

    @Test
    void aDraftThatLeadsAnExampleAnotherWayIsToldOfAndCannotBeAskedFor() {
        keep(MAIN, BOTH, List.of("clinician-review", "reflective-discussion"), Set.of(), "Both suggested");
        assertThat(tried(draft(MAIN, AS_IT_IS)))
                .singleElement()
                .matches(StoryExample::holds)
                .extracting(StoryExample::comesTo)
                .isEqualTo(List.of("Clinician review", "Reflective discussion"));

        UUID draft = draft(MAIN, WITHOUT_TALKING_WHEN_BOTH);
        assertThat(tried(draft))
                .singleElement()
                .extracting(StoryExample::wrong)
                .isEqualTo("it does not come to “Reflective discussion” after “Clinician review”.");
        assertThatThrownBy(() -> as("Greta", () -> publishing.ask(draft, 2, "It is quicker.")))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class,
                        unfinished -> assertThat(unfinished.problems().get("model"))
                                .contains("“Both suggested”", "Reflective discussion"));
    }

    @Test
    void aStepThatShouldNeverBeComeToIsToldOf() {
        keep(
                MAIN,
                story(Map.of(MadeUpFact.REVIEW_OUTCOME, "IMPROVE")),
                List.of(),
                Set.of("reflective-discussion"),
                "No talk");
        UUID draft = draft(MAIN, xml -> xml.replace("reviewOutcome == 'DISCUSS' ||", "reviewOutcome == 'IMPROVE' ||"));
        assertThat(tried(draft))
                .singleElement()
                .extracting(StoryExample::wrong)
                .isEqualTo("it comes to “Reflective discussion”, where it should never come.");
    }

    @Test
    void aStoryThatBreaksOffDoesNotShowThatItNeverComesToAStep() {
        MadeUpStory clear = story(Map.of(MadeUpFact.REVIEW_OUTCOME, "IMPROVE"));
        keep(MAIN, clear, List.of(), Set.of("reflective-discussion"), "Nobody has to meet about parking");
        UUID draft = draft(
                MAIN,
                xml -> xml.replace(
                        "${reviewOutcome == 'IMPROVE'}", "${reviewOutcome == 'IMPROVE' &amp;&amp; !emotional}"));

        assertThat(tried(draft))
                .singleElement()
                .extracting(StoryExample::wrong)
                .isEqualTo("it breaks off, so nobody can tell that it never comes to “Reflective discussion”:"
                        + " a gateway asks for something that is not known there.");
        assertHeldBack(draft, "Nobody has to meet about parking");
    }

    @Test
    void anExampleThatNamesAStepThatIsGoneHoldsADraftBackUntilItIsKeptAnew() {
        keep(MAIN, BOTH, List.of("clinician-review"), Set.of("kept-sealed"), "It is not put away");
        UUID draft = draft(MAIN, xml -> xml.replaceAll("kept-sealed", "kept-closed"));

        assertThat(tried(draft))
                .singleElement()
                .extracting(StoryExample::wrong)
                .isEqualTo("it names a step that is gone, “kept sealed”. Keep it anew.");
        assertHeldBack(draft, "It is not put away");

        StoryExample old = tried(draft).getFirst();
        as("Greta", () -> examples.remove(old.id()));
        as("Greta", () -> examples.keep(draft, BOTH, List.of(), Set.of("kept-closed"), "It is not put away"));
        assertThat(tried(draft)).singleElement().matches(StoryExample::holds);
    }

    @Test
    void anExampleThatShouldComeToAStepThatIsGoneSaysSoToo() {
        keep(MAIN, story(Map.of(MadeUpFact.MAY_HANDLE, "false")), List.of("kept-sealed"), Set.of(), "Put away");
        assertThat(tried(draft(MAIN, xml -> xml.replaceAll("kept-sealed", "kept-closed"))))
                .singleElement()
                .extracting(StoryExample::wrong)
                .asString()
                .contains("gone");
    }

    @Test
    void aTableThatSendsAnExampleOfAProcessAnotherWayIsHeldBackToo() {
        MadeUpStory question = story(Map.of(MadeUpFact.THEME, "PRACTICAL_QUESTION"));
        keep(MAIN, question, List.of("draft-reply"), Set.of("clinician-review"), "A question about parking");
        UUID draft = draft(
                ROUTING,
                xml -> xml.replaceFirst("(rule-practical-question-route\">\\s*<text>)\"REPLY_ONLY\"", "$1\"REVIEW\""));

        assertThat(as("Greta", () -> examples.tried(draft))).satisfies(tried -> {
            assertThat(tried.steps()).isEmpty();
            assertThat(tried.examples()).singleElement().matches(example -> !example.holds());
        });
        assertThatThrownBy(() -> as("Greta", () -> publishing.ask(draft, 2, "Questions teach as well.")))
                .isInstanceOf(UnfinishedAnswers.class);
    }

    @Test
    void anExampleThatWasAddedAfterAskingKeepsAnybodyFromAgreeing() {
        UUID draft = draft(MAIN, WITHOUT_TALKING_WHEN_BOTH);
        as("Greta", () -> publishing.ask(draft, 2, "It is quicker."));
        keep(MAIN, BOTH, List.of("reflective-discussion"), Set.of(), "Both suggested");

        assertThatThrownBy(() -> as("Kirra", () -> publishing.agree(drafts.page(draft))))
                .isInstanceOfSatisfying(
                        InvalidModel.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .asString()
                                .contains("Both suggested"));
    }

    @Test
    void whatTheChecksRefuseIsNotPlayed() {
        UUID draft = draft(MAIN, xml -> xml.replace("${closeItem}", "${nobodyKnows}"));
        assertThatThrownBy(() -> tried(draft))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class,
                        unfinished -> assertThat(unfinished.problems()).containsOnlyKeys("draft"));
    }

    @Test
    void anExampleSaysWhatItIsAnExampleOfAndWhichWayItShouldGo() {
        assertThatThrownBy(() -> keep(MAIN, BOTH, List.of(), Set.of(), " "))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class,
                        unfinished -> assertThat(unfinished.problems()).containsOnlyKeys("why", "way"));
        assertThatThrownBy(() -> keep(MAIN, BOTH, List.of("draft-reply"), Set.of("draft-reply"), "Torn"))
                .isInstanceOf(UnfinishedAnswers.class);
        assertThatThrownBy(() -> story(Map.of(MadeUpFact.KIND, "NOISE"))).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertHeldBack(UUID draft, String example) {
        assertThatThrownBy(() -> as("Greta", () -> publishing.ask(draft, 2, "It is quicker.")))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class,
                        unfinished ->
                                assertThat(unfinished.problems().get("model")).contains(example));
    }

    private void keep(String model, MadeUpStory story, List<String> comesTo, Set<String> never, String why) {
        UUID draft = draft(model, AS_IT_IS);
        as("Greta", () -> examples.keep(draft, story, comesTo, never, why));
    }

    /** The steps of the main process that a story comes to. */
    private interface Ways {
        List<String> of(MadeUpStory story);

        default List<String> of(Map<MadeUpFact, String> facts) {
            return of(story(facts));
        }
    }

    private static List<String> played(MadeUpPlay play, String model, MadeUpStory story) {
        StoryWay way = MadeUpPlay.through(model.replace(".bpmn", ""), play.play(story));
        assertThat(way.untold()).isNull();
        return way.steps();
    }

    private List<StoryExample> tried(UUID draft) {
        return as("Greta", () -> examples.tried(draft)).examples();
    }

    private UUID draft(String model, UnaryOperator<String> change) {
        return as("Greta", () -> {
            UUID begun = drafts.begin(model);
            String xml = drafts.page(begun).xml();
            if (!change.apply(xml).equals(xml)) {
                drafts.save(begun, 1, change.apply(xml));
            }
            return begun;
        });
    }

    private static MadeUpStory later(String what, String after) {
        return story(Map.of(MadeUpFact.LATER, what, MadeUpFact.LATER_AFTER, after));
    }

    private static MadeUpStory story(Map<MadeUpFact, String> facts) {
        return new MadeUpStory(facts);
    }

    private <T> T as(String name, Supplier<T> deed) {
        return trace.as(person(name), deed);
    }

    private void as(String name, Runnable deed) {
        trace.as(person(name), deed);
    }

    private Person person(String name) {
        return trace.person(name);
    }
}
