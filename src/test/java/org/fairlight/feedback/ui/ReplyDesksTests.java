package org.fairlight.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.ReplyCheck;
import org.fairlight.feedback.ReplyDraft;
import org.fairlight.feedback.ReplyVerdict;
import org.fairlight.feedback.Story;
import org.fairlight.people.Person;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@FairlightTest
class ReplyDesksTests extends SpringBrowserlessTest {

    private static final ReplyDraft WRITTEN = new ReplyDraft("You lost it.", "No sign.", "We put one up.");

    @Autowired
    Traces trace;

    @Autowired
    ObjectProvider<ReplyDraftDesk> drafting;

    @Autowired
    ObjectProvider<ReplyCheckDesk> checking;

    @Test
    void theWriterIsToldOfAPlaceholderWhileWriting() {
        UUID story = story();
        trace.signIn(trace.person("Carys"));
        ReplyDraftDesk desk = place(drafting.getObject());
        desk.show(task(story, Form.DRAFT_REPLY, trace.person("Carys")), new ReplyDraft("", "", ""));

        test(area("You said")).setValue("[member of staff 1] helped you.");

        assertThat(desk.getElement().getTextRecursively()).contains("“[member of staff 1]” is still there");
        assertThat(desk.read().youSaid()).isEqualTo("[member of staff 1] helped you.");
    }

    @Test
    void theWriterReadsTheWishOfTheSecondReader() {
        UUID story = story();
        trace.handIn(trace.person("Carys"), story, Form.DRAFT_REPLY, WRITTEN);
        trace.handIn(
                trace.person("Edda"),
                story,
                Form.APPROVE_REPLY,
                new ReplyCheck(ReplyVerdict.ASK_FOR_CHANGE, "Say sorry"));

        trace.signIn(trace.person("Carys"));
        ReplyDraftDesk desk = place(drafting.getObject());
        desk.show(task(story, Form.DRAFT_REPLY, trace.person("Carys")), WRITTEN);

        assertThat(desk.getElement().getTextRecursively())
                .contains("asks for a change")
                .contains("Say sorry");
    }

    @Test
    void aProblemShowsAtItsField() {
        ReplyDraftDesk desk = place(drafting.getObject());

        desk.point(Map.of("weDid", "Say what we did."));

        assertThat(area("We did").isInvalid()).isTrue();
        assertThat(area("We did").getErrorMessage()).isEqualTo("Say what we did.");
    }

    @Test
    void theSecondReaderReadsTheLetterAndWritesAWishOnlyWhenAsking() {
        UUID story = story();
        trace.handIn(trace.person("Carys"), story, Form.DRAFT_REPLY, WRITTEN);
        trace.signIn(trace.person("Edda"));
        ReplyCheckDesk desk = place(checking.getObject());
        desk.show(task(story, Form.APPROVE_REPLY, trace.person("Edda")), new ReplyCheck(null, null));

        assertThat(desk.getElement().getTextRecursively())
                .contains("You lost it.")
                .contains("We put one up.");
        assertThat($(TextArea.class).exists()).isFalse();
        test($(RadioButtonGroup.class).single()).selectItem("Please change something first");
        assertThat($(TextArea.class).exists()).isTrue();
        assertThat(desk.read().verdict()).isEqualTo(ReplyVerdict.ASK_FOR_CHANGE);
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private UUID story() {
        return trace.share(new Story("I left my umbrella", null, "Say where lost property is kept"), Traces.EVERYTHING)
                .feedbackId();
    }

    private TaskInHand task(UUID story, Form form, Person person) {
        return new TaskInHand(trace.task(story, form), story, form, person.id());
    }

    private static <C extends Component> C place(C desk) {
        UI.getCurrent().add(desk);
        return desk;
    }
}
