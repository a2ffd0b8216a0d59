package org.fairlight.guardian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.guardian.CandourAnswers;
import org.fairlight.guardian.CaseState;
import org.fairlight.guardian.GuardianDoor;
import org.fairlight.guardian.GuardianRoom;
import org.fairlight.guardian.GuardianRow;
import org.fairlight.security.Role;
import org.fairlight.shared.ui.KeptOnDevice;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@FairlightTest
class GuardianRoomTests extends SpringBrowserlessTest {

    @Autowired
    Traces trace;

    @Autowired
    GuardianDoor door;

    @Autowired
    GuardianRoom room;

    @Autowired
    ObjectProvider<CandourDesk> candour;

    @Test
    void aMemberOfStaffSpeaksUpAndTheGuardianReadsIt() {
        trace.signIn(trace.person("Ines"));
        UI.getCurrent().navigate("speak-up");
        test($(TextArea.class).single()).setValue("The night rota is not safe");
        test($(Checkbox.class).single()).click();
        test(button("Tell the guardian")).click();
        assertThat(page()).contains("Thank you for speaking up");

        trace.signIn(trace.person(Role.GUARDIAN));
        GuardianRow newest = room.list(CaseState.OPEN).getFirst();
        UI.getCurrent().navigate("guardian/" + newest.caseId());
        assertThat(page()).contains("The night rota is not safe").contains("Ines Demo-Summerby");
        assertThat(button("Look at a concern").isVisible()).isTrue();
    }

    @Test
    void emptyWordsArePointedAt() {
        trace.signIn(trace.person("Ines"));
        UI.getCurrent().navigate("speak-up");

        test(button("Tell the guardian")).click();

        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        assertThat(page()).doesNotContain("Thank you");
    }

    @Test
    void theGuardianSeesMaskedWordsAndMoreOnlyForAReason() {
        UUID story = trace.share(new Story("It hurt and nobody came", null, "Come sooner"), Traces.EVERYTHING)
                .feedbackId();
        trace.as(trace.person("Asha"), () -> door.pass(story, "Unsafe at home"));
        trace.signIn(trace.person(Role.GUARDIAN));
        GuardianRow newest = room.list(CaseState.OPEN).getFirst();

        UI.getCurrent().navigate("guardian/" + newest.caseId());
        assertThat(page()).contains("It hurt and nobody came").doesNotContain("The original words" + "It hurt");
        test(button("Show the original words")).click();
        assertThat($(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Why do you need to see more?")
                        .single()
                        .isInvalid())
                .isTrue();
    }

    @Test
    void theDoorBesideAStorySaysThatItClosedBehindIt() {
        UUID story = trace.share(new Story("It hurt", null, "Come sooner"), Traces.EVERYTHING)
                .feedbackId();
        trace.signIn(trace.person("Asha"));
        UI.getCurrent().add(new GuardianDoorButton(story, "worry", door));

        test(button("Pass something to the guardian")).click();
        test(button("Pass it on")).click();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        KeptOnDevice.isFound(KeptOnDevice.of($(TextArea.class).single()), Map.of("words", "Somebody is unsafe"));
        test(button("Pass it on")).click();

        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("It is with the guardian now");
    }

    @Test
    void theFormAboutOpennessAsksOnlyWhatFits() {
        CandourDesk desk = candour.getObject();
        UI.getCurrent().add(desk);
        TaskInHand task = new TaskInHand("task", UUID.randomUUID(), Form.GUARDIAN_CANDOUR, UUID.randomUUID());

        desk.show(task, new CandourAnswers(null, null, null, false, null, null));
        assertThat($(TextArea.class).exists()).isFalse();
        desk.show(task, new CandourAnswers(false, null, null, false, null, "Rang twice"));
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Rang twice");
        desk.show(task, new CandourAnswers(true, null, "Matron", true, null, null));
        assertThat($(TextField.class).single().getValue()).isEqualTo("Matron");
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private String page() {
        return $(Main.class).single().getElement().getTextRecursively();
    }
}
