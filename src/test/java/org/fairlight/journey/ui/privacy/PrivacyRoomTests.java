package org.fairlight.journey.ui.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.journey.MaskingFlags;
import org.fairlight.journey.PrivacyAnswers;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FairlightTest
class PrivacyRoomTests extends SpringBrowserlessTest {

    private static final String WORDS = "Nurse Sarah Oakley-Smith was quick";

    @Autowired
    Traces trace;

    @Autowired
    MaskingFlags flags;

    @Autowired
    Stories stories;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectProvider<PrivacyCheckDesk> desks;

    @Test
    void theOriginalShowsOnlyForAReasonAndIsKeptOnTheTrail() {
        UUID story = shared();
        trace.signIn(trace.person("Edda"));
        PrivacyCheckDesk desk = desks.getObject();
        UI.getCurrent().add(desk);
        desk.show(
                new TaskInHand(
                        "task", story, Form.PRIVACY_CHECK, trace.person("Edda").id()),
                new PrivacyAnswers("Nurse [member of staff 1] was quick", null, "More like this", false, List.of()));
        assertThat(text(desk)).doesNotContain("Oakley");

        assertThat($(Select.class).all().stream().map(HasLabel::getLabel))
                .contains("Why do you need to see the original?");
        assertThat(looks(story)).isZero();
        test(button("Show the original")).click();
        assertThat(text(desk)).contains("Hidden: “Sarah”, “Oakley-Smith”");
        assertThat(looks(story)).isEqualTo(1);
    }

    @Test
    void aFlaggedStoryIsMendedInTheRoom() {
        UUID story = shared();
        trace.as(trace.person("Asha"), () -> flags.flag(story));
        trace.signIn(trace.person("Edda"));

        UI.getCurrent().navigate("privacy/" + story);
        TextArea happened = $(TextArea.class).all().getFirst();
        test(happened).setValue("[a nurse] was quick");
        test(button("Keep these words")).click();

        assertThat(stories.masked(story).happened()).isEqualTo("[a nurse] was quick");
        assertThat(flags.open()).noneMatch(flag -> flag.feedbackId().equals(story));
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private int looks(UUID story) {
        return jdbc.sql("select count(*) from audit_entry where feedback_id = :id and action = 'ORIGINAL_READ'")
                .param("id", story)
                .query(Integer.class)
                .single();
    }

    private UUID shared() {
        return trace.share(new Story(WORDS, null, "More like this"), Traces.EVERYTHING)
                .feedbackId();
    }

    private static String text(PrivacyCheckDesk desk) {
        return desk.getElement().getTextRecursively();
    }
}
