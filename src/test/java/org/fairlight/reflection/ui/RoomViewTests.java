package org.fairlight.reflection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Tracking;
import org.fairlight.reflection.BoardQuestion;
import org.fairlight.reflection.DiscussionKind;
import org.fairlight.reflection.DiscussionPlan;
import org.fairlight.reflection.DiscussionRecord;
import org.fairlight.reflection.InvitationAnswer;
import org.fairlight.reflection.NextStep;
import org.fairlight.reflection.RoomRow;
import org.fairlight.reflection.Rooms;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.shared.ui.Initials;
import org.fairlight.shared.ui.KeptOnDevice;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FairlightTest
class RoomViewTests extends SpringBrowserlessTest {

    @Autowired
    Traces trace;

    @Autowired
    Rooms rooms;

    @Autowired
    Tracking tracking;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Consents consents;

    @Autowired
    ObjectProvider<DiscussionPlanDesk> plans;

    @Autowired
    ObjectProvider<DiscussionRecordDesk> records;

    @Test
    void somebodyInvitedReadsAcceptsAndWritesOnTheBoard() {
        UUID story = story("We waited by the green door");
        UUID room = planned(story);
        trace.signIn(trace.person("Ines"));
        UI.getCurrent().navigate("discussion/" + room);
        assertThat(page()).contains("We waited by the green door").contains("Room 4");

        test(button("I will come")).click();
        assertThat(page()).contains("You said that you will come.");
        TextArea note = $(TextArea.class)
                .withPropertyValue(
                        field -> field.getAriaLabel().orElse(""), "A note on: " + BoardQuestion.EXPECTED.title())
                .single();
        test(note).setValue("Somebody says how long");
        test($(Button.class)
                        .withPropertyValue(
                                one -> one.getAriaLabel().orElse(""),
                                "Add the note on: " + BoardQuestion.EXPECTED.title())
                        .single())
                .click();

        assertThat(page()).contains("Somebody says how long");
        assertThat(note.isEmpty()).isTrue();
    }

    @Test
    void anOpenRoomEmptiesWithoutAClickWhenThePersonSaysNo() {
        UUID story = story("We waited by the blue door");
        UUID room = planned(story);
        trace.signIn(trace.person("Ines"));
        UI.getCurrent().navigate("discussion/" + room);
        assertThat(page()).contains("blue door");

        consents.change(story, Purpose.REFLECTIVE_DISCUSSION, false, "TEST");
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(page()).doesNotContain("blue door").contains("This discussion is called off");
    }

    @Test
    void aColleaguesNoteAppearsWithoutTouchingTheFieldOneTypesIn() {
        UUID room = planned(story("We waited"));
        trace.signIn(trace.person("Ines"));
        UI.getCurrent().navigate("discussion/" + room);
        TextArea typing = $(TextArea.class).all().getFirst();
        AtomicBoolean taken = new AtomicBoolean();
        typing.addDetachListener(gone -> taken.set(true));

        rooms.write(room, BoardQuestion.HAPPENED, "Nobody knew");
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(page()).contains("Nobody knew");
        assertThat(taken).isFalse();
    }

    @Test
    void aReflectionCanBeWrittenAndDeleted() {
        UUID room = planned(story("We waited"));
        trace.signIn(trace.person("Ines"));
        UI.getCurrent().navigate("discussion/" + room);
        assertThat(page()).contains("write no details of the case here");

        test($(TextArea.class)
                        .withPropertyValue(TextArea::getLabel, "What? So what? Now what?")
                        .single())
                .setValue("I want to ask earlier");
        test(button("Keep this for me")).click();
        assertThat(page()).contains("I want to ask earlier");
        test(button("Delete")).click();

        assertThat(page()).doesNotContain("I want to ask earlier");
    }

    @Test
    void whatWasTypedBeforeTheSessionRanOutIsThereAgain() {
        UUID room = planned(story("We waited"));
        trace.signIn(trace.person("Ines"));
        UI.getCurrent().navigate("discussion/" + room);
        List<TextArea> areas = $(TextArea.class).all();
        areas.forEach(area -> KeptOnDevice.isFound(
                KeptOnDevice.of(area), Map.of("note", "A note", "words", "I want to ask earlier")));

        assertThat(areas).extracting(TextArea::getValue).contains("A note", "I want to ask earlier");
        assertThat(areas)
                .extracting(area -> KeptOnDevice.key(KeptOnDevice.of(area)))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.contains(room.toString())
                        && key.contains(trace.person("Ines").id().toString()));
    }

    @Test
    void theRoomSaysWhetherThePersonWhoSpokeWouldLikeToCome() {
        Receipt receipt = shared("We waited by the brown door");
        UUID room = planned(receipt.feedbackId(), true);
        trace.signIn(trace.person("Carys"));
        UI.getCurrent().navigate("discussion/" + room);
        assertThat(page()).contains("The person who spoke has not answered yet.");

        UUID question = tracking.open(receipt.code()).questions().getFirst().id();
        tracking.answer(receipt.code(), question, InvitationAnswer.COMING.name());
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(page()).contains("The person who spoke would like to come.");
        assertThat($(Initials.class).all())
                .extracting(person -> person.getElement().getAttribute("aria-label"))
                .contains("The person who spoke: Would like to come");
    }

    @Test
    void whoeverWasNotInvitedFindsNothing() {
        UUID room = planned(story("We waited by the red door"));
        trace.signIn(trace.person("Jon"));

        UI.getCurrent().navigate("discussion/" + room);

        assertThat(page()).doesNotContain("red door");
    }

    @Test
    void theListLeadsToTheRoom() {
        UUID room = planned(story("We waited by the yellow door"));
        trace.signIn(trace.person("Ines"));

        UI.getCurrent().navigate("discussions");

        assertThat(page()).contains("We waited by the yellow door");
        assertThat(rooms.list()).extracting(RoomRow::id).contains(room);
    }

    @Test
    void thePlanBeginsWithWhatTheReviewSuggests() {
        UUID story = story("We waited");
        trace.signIn(trace.person("Carys"));
        DiscussionPlanDesk desk = plans.getObject();
        UI.getCurrent().add(desk);
        LocalDateTime soon = LocalDateTime.of(2099, 1, 5, 14, 0);
        DiscussionPlan draft = new DiscussionPlan(
                DiscussionKind.MDT_REVIEW,
                soon,
                "Room 4",
                Set.of(trace.person("Ines").id()),
                true);

        desk.show(
                new TaskInHand(
                        "task",
                        story,
                        Form.PLAN_DISCUSSION,
                        trace.person("Carys").id()),
                draft);

        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("we suggest: After action review");
        assertThat(desk.read()).isEqualTo(draft);
    }

    @Test
    void theRecordComesBackWhole() {
        DiscussionRecordDesk desk = records.getObject();
        UI.getCurrent().add(desk);
        DiscussionRecord draft = new DiscussionRecord("a", "b", "c", "d", List.of("e", "f"), NextStep.IMPROVE);

        desk.show(new TaskInHand("task", UUID.randomUUID(), Form.RECORD_DISCUSSION, UUID.randomUUID()), draft);

        assertThat(desk.read()).isEqualTo(draft);
    }

    @Test
    void myTeamReadsWhatWasLearned() {
        story("We waited by the white door");
        trace.signIn(trace.person("Asha"));

        UI.getCurrent().navigate("learned");

        assertThat(page()).contains("white door").contains("Paint the doors");
    }

    private UUID story(String happened) {
        return shared(happened).feedbackId();
    }

    private Receipt shared(String happened) {
        Submission submission = Submission.of(
                UUID.randomUUID().toString(),
                Source.FORM,
                new Story(happened, null, "Say how long"),
                Traces.EVERYTHING);
        Receipt receipt =
                trace.share(submission.about(trace.team("Emergency department").id(), null));
        trace.handIn(
                trace.person("Bram"),
                receipt.feedbackId(),
                Form.CLINICIAN_REVIEW,
                new ReviewAnswers(
                        List.of(), List.of("Paint the doors"), null, Outcome.DISCUSS, false, false, false, false));
        return receipt;
    }

    private UUID planned(UUID story) {
        return planned(story, false);
    }

    private UUID planned(UUID story, boolean invitePerson) {
        trace.handIn(
                trace.person("Carys"),
                story,
                Form.PLAN_DISCUSSION,
                new DiscussionPlan(
                        DiscussionKind.AFTER_ACTION_REVIEW,
                        LocalDateTime.now().plusDays(100),
                        "Room 4",
                        Set.of(trace.person("Ines").id()),
                        invitePerson));
        return jdbc.sql("select id from discussion where feedback_id = :story")
                .param("story", story)
                .query(UUID.class)
                .single();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private String page() {
        return $(Main.class).all().stream()
                .map(main -> main.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
